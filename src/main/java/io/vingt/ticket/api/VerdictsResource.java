package io.vingt.ticket.api;

import io.vingt.kernel.api.Flat;
import io.vingt.kernel.api.Json;
import io.vingt.kernel.api.Language;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.verdict.ExportCases;
import io.vingt.ticket.verdict.ReadVerdicts;
import io.vingt.ticket.verdict.VerdictFigures;
import io.vingt.ticket.verdict.VerdictSentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How often readers overruled the gate, and the labelled cases that come of it: a line each, for the trainer. */
@Path("gate")
@RequestScoped
public class VerdictsResource {

    private static final String LINES = "application/x-ndjson";

    @Inject
    CurrentPerson current;

    @Inject
    ReadVerdicts readVerdicts;

    @Inject
    ExportCases exportCases;

    @Inject
    HttpServletRequest http;

    record Verdicts(@Flat VerdictFigures figures, List<String> sentences) {}

    @GET
    @Path("verdicts")
    @Produces(MediaType.APPLICATION_JSON)
    public Response figures() {
        VerdictFigures figures = readVerdicts.read(current.caller());
        List<String> sentences = new VerdictSentences(Language.of(http)).of(figures);
        return Response.ok(new Verdicts(figures, sentences))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("verdicts")
    @Produces(LINES + ";qs=0.5")
    public Response cases() {
        return file();
    }

    /** The same for a link, which cannot say what it accepts. */
    @GET
    @Path("cases.ndjson")
    @Produces(LINES)
    public Response file() {
        Caller caller = current.caller();
        exportCases.mustBeAllowed(caller);
        StreamingOutput lines = out -> {
            PrintWriter writer =
                    new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            exportCases.export(caller, line -> writer.append(Json.write(line)).append('\n'));
            writer.flush();
        };
        return Response.ok(lines)
                .type(LINES + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"vingt-cases.ndjson\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
