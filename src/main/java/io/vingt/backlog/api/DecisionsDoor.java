package io.vingt.backlog.api;

import io.vingt.estimate.Answers;
import io.vingt.evidence.Evidence;
import io.vingt.gate.Verdict;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.Decline;
import io.vingt.ticket.Merge;
import io.vingt.ticket.ReEstimate;
import io.vingt.ticket.Reopen;
import io.vingt.ticket.Sign;
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

/** What leads decide, and the numbers and evidence that anybody entitled adds. */
@Path("tickets/{number}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsDoor {

    @Inject
    CurrentPerson current;

    @Inject
    TicketAnswers answers;

    @Inject
    Decline decline;

    @Inject
    Reopen reopen;

    @Inject
    Merge merge;

    @Inject
    Sign sign;

    @Inject
    ReEstimate reEstimate;

    @Inject
    AddEvidence addEvidence;

    @Inject
    HttpServletRequest http;

    @PathParam("number")
    long number;

    record Reason(String reason) {}

    record Into(Long into) {}

    @POST
    @Path("decline")
    @Once
    public Response decline(Reason asked) {
        decline.decline(current.caller(), number, asked == null ? null : asked.reason());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("reopen")
    @Once
    public Response reopen(Reason asked) {
        reopen.reopen(current.caller(), number, asked == null ? null : asked.reason());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("merge")
    @Once
    public Response merge(Into asked) {
        if (asked == null || asked.into() == null) throw new BadInput("into", "missing");
        merge.merge(current.caller(), number, asked.into());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("sign")
    @Once
    public Response sign(Reason asked) {
        sign.sign(current.caller(), number, asked == null ? null : asked.reason());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("estimates")
    @Once
    public Response estimate(Answers asked) {
        Answers all = asked == null ? new Answers(null, null, null, null, null, null, null, null, null) : asked;
        Verdict verdict = reEstimate.reEstimate(current.caller(), number, all, Language.of(http));
        if (!verdict.passes()) return GateProblem.of(verdict, Language.of(http));
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("evidence")
    @Once
    public Response evidence(Evidence asked) {
        if (asked == null) throw new BadInput("kind", "missing");
        addEvidence.add(current.caller(), number, asked);
        return answers.now(current.caller(), number);
    }
}
