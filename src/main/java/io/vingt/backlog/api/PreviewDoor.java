package io.vingt.backlog.api;

import io.vingt.backlog.Comparison;
import io.vingt.backlog.Ranks;
import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Status;
import io.vingt.estimate.Worth;
import io.vingt.gate.Draft;
import io.vingt.kernel.api.Problem;
import io.vingt.kernel.api.ThinDoor;
import io.vingt.ticket.Gatekeeper;
import io.vingt.ticket.WouldBeWorth;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.Set;

/** What an estimate would come to and where it would stand, without keeping it. */
@WebServlet("/api/v1/estimates/preview")
public class PreviewDoor extends ThinDoor<PreviewDoor.Asked> {

    private static final long serialVersionUID = 1;

    @Inject
    transient Gatekeeper gatekeeper;

    @Inject
    transient WouldBeWorth wouldBeWorth;

    @Inject
    transient Ranks ranks;

    @Inject
    transient Comparison comparison;

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

    public PreviewDoor() {
        super(Asked.class);
    }

    @Override
    protected Record answer(Asked asked, String language) {
        Optional<Estimate> estimate = asked.answers().estimate();
        return estimate.isEmpty() ? refuse(asked.answers(), language) : preview(estimate.get(), asked.ticket());
    }

    private Preview preview(Estimate estimate, Long ticket) {
        WouldBeWorth.Would would = wouldBeWorth.be(estimate, ticket);
        Worth worth = would.worth();
        Comparison.Among among = comparison.of(ticket);
        boolean ranked = worth.status() == Status.RANKED;
        boolean standsAlready = ticket != null && ranks.of(ticket) != null;
        return new Preview(
                worth.claimedEurPerYear(),
                worth.countedEurPerYear(),
                worth.customerEurPerYear(),
                worth.companyEurPerYear(),
                worth.expectedDays(),
                worth.eurPerYearPerDay(),
                worth.status(),
                worth.flags(),
                ranked ? among.rank(estimate, worth) : null,
                ranks.total() + (ranked ? 1 : 0) - (standsAlready ? 1 : 0),
                among.stop(estimate, would.ends()));
    }

    /** Numbers that make no estimate are the gate's to name. */
    private Problem refuse(Answers answers, String language) {
        Draft draft = new Draft(null, null, null, null, null, null, null, answers);
        return GateProblem.problem(gatekeeper.judge(draft, language, null), language);
    }
}
