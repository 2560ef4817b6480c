package io.vingt.backlog.page;

import io.vingt.backlog.ReadSide;
import io.vingt.backlog.Side;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Figures;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Which side of the line one ticket is on, in words, and the honest ways up. */
@Named
@RequestScoped
public class TicketLine {

    private static final int DIGITS = 3;

    @Inject
    ReadSide readSide;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    private Optional<Side> side;

    /** One step of one input, as it is read. */
    public record Way(String what, String leads, boolean above) {}

    public boolean isThere() {
        return side().isPresent();
    }

    public boolean isBelow() {
        return side().filter(one -> !one.above()).isPresent();
    }

    public String getTitle() {
        return spoken.text(isBelow() ? "line.belowTitle" : "line.aboveTitle");
    }

    /** @return where it stands, and what standing above the line takes */
    public String getSentence() {
        Side one = side().orElseThrow();
        if (one.above()) return spoken.text("line.above", spoken.fullDay(one.doneBy()));
        boolean none = one.needsEurPerDay() == null;
        return none
                ? spoken.text("line.belowAll", one.rank())
                : spoken.text("line.below", one.rank(), one.line().rank(), figures.rough(one.needsEurPerDay()));
    }

    /** @return the one that moves the result most first */
    public List<Way> getWays() {
        return side().map(one ->
                        one.steps().stream().map(step -> way(step, one.now())).toList())
                .orElse(List.of());
    }

    private Way way(Side.Step step, Estimate now) {
        Estimate then = step.estimate();
        String what =
                switch (step.input()) {
                    case EVENTS ->
                        spoken.text("prove.EVENTS", number(then.eventsPerYear()), number(now.eventsPerYear()));
                    case EVIDENCE -> spoken.text("prove.EVIDENCE", evidence(then), evidence(now));
                    case FACTOR ->
                        spoken.text("prove.FACTOR", number(then.benefitFactor90()), number(now.benefitFactor90()));
                    case DAYS -> spoken.text("prove.DAYS", number(then.daysHigh()), number(now.daysHigh()));
                };
        String rough = figures.rough(step.eurPerYearPerDay());
        String leads = spoken.text(step.above() ? "prove.leadsAbove" : "prove.leads", rough, step.rank());
        return new Way(what, leads, step.above());
    }

    private String evidence(Estimate estimate) {
        return spoken.text("evidenceKind." + estimate.evidence());
    }

    private String number(double value) {
        return figures.number(value, DIGITS);
    }

    private Optional<Side> side() {
        if (side == null) {
            boolean asked = number != null && number.matches("\\d{1,18}");
            side = asked ? readSide.read(Long.parseLong(number)) : Optional.empty();
        }
        return side;
    }
}
