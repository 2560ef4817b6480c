package io.vingt.backlog.api;

import io.vingt.estimate.Answers;
import io.vingt.evidence.Evidence;
import io.vingt.gate.Verdict;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Versions;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.EditTicket;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.MyDrafts;
import io.vingt.ticket.TextChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Filing, reading and editing. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TicketsDoor {

    @Inject
    CurrentPerson current;

    @Inject
    FileTicket fileTicket;

    @Inject
    EditTicket editTicket;

    @Inject
    MyDrafts myDrafts;

    @Inject
    TicketAnswers answers;

    @Inject
    HttpServletRequest http;

    @Context
    Request request;

    record FileAsked(
            String title,
            String insight,
            String fix,
            String area,
            String language,
            List<String> pictures,
            String noPictureBecause,
            List<Evidence> evidence,
            Answers estimate,
            String draft) {

        DraftContent content() {
            return new DraftContent(
                    title, insight, fix, area, language, pictures, noPictureBecause, evidence, estimate);
        }

        Long draftId() {
            if (draft == null) return null;
            if (!draft.matches("[0-9]{1,18}")) throw new NotThere("draft");
            return Long.valueOf(draft);
        }
    }

    @POST
    @Path("tickets")
    @Once
    public Response file(FileAsked asked) {
        FileAsked all =
                asked == null ? new FileAsked(null, null, null, null, null, null, null, null, null, null) : asked;
        return file(current.caller(), all.content(), all.draftId());
    }

    @POST
    @Path("drafts/{id}/file")
    @Once
    public Response fileDraft(@PathParam("id") long id) {
        Caller caller = current.caller();
        return file(caller, myDrafts.one(caller, id).content(), id);
    }

    private Response file(Caller caller, DraftContent content, Long draft) {
        Filing filing = fileTicket.file(caller, content, draft, Language.of(http));
        if (filing instanceof Filing.Refused refused) {
            return GateProblem.of(refused.verdict(), refused.draft(), Language.of(http));
        }
        return answers.filed(caller, ((Filing.Filed) filing).number());
    }

    @GET
    @Path("tickets/{number}")
    public Response read(@PathParam("number") long number) {
        return answers.cached(current.caller(), number, request);
    }

    @PATCH
    @Path("tickets/{number}")
    public Response edit(@PathParam("number") long number, @HeaderParam("If-Match") String ifMatch, TextChange change) {
        TextChange asked = change == null ? new TextChange(null, null, null, null, null, null) : change;
        Verdict verdict = editTicket.edit(current.caller(), number, Versions.read(ifMatch), asked, Language.of(http));
        if (!verdict.passes()) return GateProblem.of(verdict, Language.of(http));
        return answers.now(current.caller(), number);
    }
}
