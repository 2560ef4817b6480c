package io.vingt.backlog.api;

import io.vingt.backlog.Ranks;
import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Status;
import io.vingt.estimate.Worth;
import io.vingt.gate.Draft;
import io.vingt.gate.Verdict;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Language;
import io.vingt.ticket.Gatekeeper;
import io.vingt.ticket.Yardstick;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;

/** What an estimate would come to and where it would stand, without keeping it. */
@Path("estimates/preview")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreviewDoor {

    @Inject
    Gatekeeper gatekeeper;

    @Inject
    Yardstick yardstick;

    @Inject
    Ranks ranks;

    @Inject
    HttpServletRequest http;

    record Asked(
            Double eventsPerYear,
            Double customerEurPerEvent,
            Double companyEurPerEvent,
            Double benefitFactor90,
            Double daysLow,
            Double daysHigh,
            EvidenceKind evidence,
            String source,
            Integer secondsSpent,
            Long ticket) {

        Answers answers() {
            return new Answers(
                    eventsPerYear,
                    customerEurPerEvent,
                    companyEurPerEvent,
                    benefitFactor90,
                    daysLow,
                    daysHigh,
                    evidence,
                    source,
                    secondsSpent);
        }
    }

    record Preview(
            double claimedEurPerYear,
            double countedEurPerYear,
            double customerEurPerYear,
            double companyEurPerYear,
            double expectedDays,
            double eurPerYearPerDay,
            Status status,
            Set<Flag> flags,
            Long rank,
            long of,
            boolean stop) {}

    @POST
    public Response preview(Asked asked) {
        if (asked == null) throw new BadInput("eventsPerYear", "missing");
        Optional<Estimate> estimate = asked.answers().estimate();
        if (estimate.isEmpty()) return refuse(asked.answers());
        Worth worth = yardstick.worth(estimate.get(), false, false);
        boolean ranked = worth.status() == Status.RANKED;
        Long rank = ranked ? ranks.wouldBe(estimate.get(), worth, asked.ticket()) : null;
        boolean standsAlready = asked.ticket() != null && ranks.of(asked.ticket()) != null;
        return Response.ok(new Preview(
                        worth.claimedEurPerYear(),
                        worth.countedEurPerYear(),
                        worth.customerEurPerYear(),
                        worth.companyEurPerYear(),
                        worth.expectedDays(),
                        worth.eurPerYearPerDay(),
                        worth.status(),
                        worth.flags(),
                        rank,
                        ranks.total() + (ranked ? 1 : 0) - (standsAlready ? 1 : 0),
                        false))
                .build();
    }

    private Response refuse(Answers answers) {
        Draft draft = new Draft(null, null, null, null, null, null, null, answers);
        Verdict verdict = gatekeeper.judge(draft, Language.of(http), null);
        return GateProblem.of(verdict, Language.of(http));
    }
}
