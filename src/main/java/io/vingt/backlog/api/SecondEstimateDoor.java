package io.vingt.backlog.api;

import io.vingt.estimate.Answers;
import io.vingt.gate.Verdict;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.GiveBackSecondEstimate;
import io.vingt.ticket.GiveSecondEstimate;
import io.vingt.ticket.TakeSecondEstimate;
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

/** One ticket's blind second estimate: taken, given back, given. */
@Path("tickets/{number}/second-estimate")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SecondEstimateDoor {

    @Inject
    CurrentPerson current;

    @Inject
    TakeSecondEstimate take;

    @Inject
    GiveBackSecondEstimate giveBack;

    @Inject
    GiveSecondEstimate give;

    @Inject
    TicketAnswers answers;

    @Inject
    HttpServletRequest http;

    @PathParam("number")
    long number;

    record Nothing() {}

    @POST
    @Path("take")
    @Once
    public Response take(Nothing nothing) {
        take.take(current.caller(), number);
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("give-back")
    @Once
    public Response giveBack(Nothing nothing) {
        giveBack.giveBack(current.caller(), number);
        return answers.now(current.caller(), number);
    }

    /** Taken first where it was not: whoever waits for nothing may answer in one call. */
    @POST
    @Once
    public Response give(Answers asked) {
        Answers all = asked == null ? new Answers(null, null, null, null, null, null, null, null, null) : asked;
        Verdict verdict = give.give(current.caller(), number, all, Language.of(http));
        if (!verdict.passes()) return GateProblem.of(verdict, Language.of(http));
        return answers.now(current.caller(), number);
    }
}
