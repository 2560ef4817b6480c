package io.vingt.backlog.api;

import io.vingt.estimate.Answers;
import io.vingt.evidence.Evidence;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.SplitTicket;
import io.vingt.ticket.SplitTicket.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Splits a slice off; answers with the ticket that stays, whose slices name the new one. */
@Path("tickets/{number}/split")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SplitDoor {

    @Inject
    CurrentPerson current;

    @Inject
    SplitTicket splitTicket;

    @Inject
    TicketAnswers answers;

    @Inject
    HttpServletRequest http;

    record Slice(
            String title,
            String insight,
            String fix,
            String area,
            String language,
            List<String> pictures,
            String noPictureBecause,
            List<Evidence> evidence,
            Answers estimate,
            Answers rest) {

        static final Slice EMPTY = new Slice(null, null, null, null, null, null, null, null, null, null);

        DraftContent content() {
            return new DraftContent(
                    title, insight, fix, area, language, pictures, noPictureBecause, evidence, estimate);
        }
    }

    @POST
    @Once
    public Response split(@PathParam("number") long number, Slice asked) {
        Slice all = asked == null ? Slice.EMPTY : asked;
        Outcome outcome = splitTicket.split(current.caller(), number, all.content(), all.rest(), Language.of(http));
        if (outcome.slice() == null) return GateProblem.of(outcome.verdict(), Language.of(http));
        return answers.beside(current.caller(), number, outcome.slice());
    }
}
