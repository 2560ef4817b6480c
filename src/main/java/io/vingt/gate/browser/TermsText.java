package io.vingt.gate.browser;

import io.vingt.estimate.EstimateNotSane;
import io.vingt.estimate.Figures;
import io.vingt.estimate.MerchantTerms;

/** A merchant's terms as the numbers of an estimate, and what the fix brings both sides, as JSON text. */
final class TermsText {
    private TermsText() {}

    /** Null while the terms are none. */
    static String of(Terms terms, String language, String currency) {
        MerchantTerms known;
        try {
            known = new MerchantTerms(
                    terms.getVisits(), terms.getAffected(), terms.getLost(), terms.getBasket(), terms.getFee());
        } catch (EstimateNotSane e) {
            return null;
        }
        Figures figures = Figures.of(language, currency);
        return new Json()
                .open('{')
                .field("eventsPerYear", known.eventsPerYear())
                .field("customerEurPerEvent", known.customerEurPerEvent())
                .field("companyEurPerEvent", known.companyEurPerEvent())
                .field("theirs", figures.rough(known.theirsPerYear()))
                .field("ours", figures.rough(known.oursPerYear()))
                .close('}')
                .toString();
    }
}
