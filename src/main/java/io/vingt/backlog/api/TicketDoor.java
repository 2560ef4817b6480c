package io.vingt.backlog.api;

import io.vingt.gate.Verdict;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Versions;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.EditTicket;
import io.vingt.ticket.TextChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** One ticket: read and edited. */
@Path("tickets/{number}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TicketDoor {

    @Inject
    CurrentPerson current;

    @Inject
    EditTicket editTicket;

    @Inject
    TicketAnswers answers;

    @Inject
    HttpServletRequest http;

    @Context
    Request request;

    @PathParam("number")
    long number;

    @GET
    public Response read() {
        return answers.cached(current.caller(), number, request);
    }

    @PATCH
    public Response edit(@HeaderParam("If-Match") String ifMatch, TextChange change) {
        TextChange asked = change == null ? new TextChange(null, null, null, null, null, null) : change;
        Verdict verdict = editTicket.edit(current.caller(), number, Versions.read(ifMatch), asked, Language.of(http));
        if (!verdict.passes()) return GateProblem.of(verdict, Language.of(http));
        return answers.now(current.caller(), number);
    }
}
