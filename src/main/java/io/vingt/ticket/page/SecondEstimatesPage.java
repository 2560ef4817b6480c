package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.OfferSecondEstimates;
import io.vingt.ticket.OfferSecondEstimates.Apart;
import io.vingt.ticket.OfferSecondEstimates.Offer;
import io.vingt.ticket.OfferSecondEstimates.Offers;
import io.vingt.ticket.TakeSecondEstimate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a second estimate that this person may give, and what two people have to talk about. */
@Named
@RequestScoped
public class SecondEstimatesPage {

    @Inject
    OfferSecondEstimates offerSecondEstimates;

    @Inject
    TakeSecondEstimate takeSecondEstimate;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    Said said;

    private Offers offers;

    /** A row as it is read; {@code why} says how long it waits, or what the two claim. */
    public record Line(long number, String title, String language, String area, String why, String insight) {}

    /** The longest waiting first; none while one is being estimated. */
    public List<Line> getFree() {
        return offers().free().stream().map(this::line).toList();
    }

    /** @return null where nothing is being estimated */
    public Line getHeld() {
        Offer held = offers().held();
        if (held == null) return null;
        String until = spoken.text("second.answerBy", spoken.moment(offers().answerBy()));
        return new Line(held.number(), held.title(), held.language(), held.area(), until, held.insight());
    }

    /** Pairs of claims that are too far apart. */
    public List<Line> getApart() {
        return offers().apart().stream().map(this::line).toList();
    }

    public boolean isNothing() {
        return offers().free().isEmpty()
                && offers().held() == null
                && offers().apart().isEmpty();
    }

    public String take(long number) {
        takeSecondEstimate.take(current.caller(), number);
        said.next("said.secondTaken", String.valueOf(number));
        return "/second-estimate?faces-redirect=true&number=" + number;
    }

    private Line line(Offer offer) {
        String waits = spoken.text("second.waits", spoken.moment(offer.filedAt()));
        return new Line(offer.number(), offer.title(), offer.language(), offer.area(), waits, offer.insight());
    }

    private Line line(Apart apart) {
        String pair = spoken.text(
                "second.pair",
                apart.author(),
                figures.amount(apart.firstEurPerYear(), 3),
                apart.second(),
                figures.amount(apart.secondEurPerYear(), 3));
        return new Line(apart.number(), apart.title(), apart.language(), apart.area(), pair, null);
    }

    private Offers offers() {
        if (offers == null) offers = offerSecondEstimates.offer(current.caller());
        return offers;
    }
}
