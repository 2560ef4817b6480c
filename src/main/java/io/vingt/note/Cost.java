package io.vingt.note;

import io.vingt.estimate.MerchantTerms;
import java.util.Map;

/**
 * What a bug costs its merchant, said so that they can reckon it again: the product of the figures that stand there, three
 * digits each, is the one that follows them, to two.
 *
 * @param eventsPerYear how many visits meet the bug; with {@code eurPerEvent} what the merchant loses a year
 * @param terms how that came about; null where nobody told
 */
record Cost(double eventsPerYear, double eurPerEvent, MerchantTerms terms, String currency) {

    /** Nothing where the merchant loses nothing: a courtesy is not made greater than it is. */
    String in(Tongue tongue) {
        if (!(eventsPerYear * eurPerEvent > 0)) return "";
        return terms == null ? perVisit(tongue) : inTheirTerms(tongue);
    }

    private String perVisit(Tongue tongue) {
        double total = Tongue.rounded(eventsPerYear) * Tongue.rounded(eurPerEvent);
        return tongue.say(
                "cost",
                Map.of(
                        "events", tongue.number(eventsPerYear),
                        "each", tongue.money(eurPerEvent, currency),
                        "total", tongue.about(total, currency)));
    }

    private String inTheirTerms(Tongue tongue) {
        double total = Tongue.rounded(terms.visitsPerYear())
                * Tongue.rounded(terms.shareAffected())
                * Tongue.rounded(terms.shareLost())
                * Tongue.rounded(terms.basketEur());
        return tongue.say(
                "cost.terms",
                Map.of(
                        "visits", tongue.number(terms.visitsPerYear()),
                        "affected", tongue.share(terms.shareAffected()),
                        "lost", tongue.share(terms.shareLost()),
                        "basket", tongue.money(terms.basketEur(), currency),
                        "total", tongue.about(total, currency)));
    }
}
