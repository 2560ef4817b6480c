package io.vingt.ticket.page;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.people.page.Typed;
import java.util.HashMap;
import java.util.Map;

/** What was typed into a form, by the fields' names. */
final class Form {

    private Form() {}

    static Map<String, String> of(Estimate estimate, String language) {
        Map<String, String> form = new HashMap<>();
        form.put("eventsPerYear", Typed.shown(estimate.eventsPerYear(), language));
        form.put("customerEurPerEvent", Typed.shown(estimate.customerEurPerEvent(), language));
        form.put("companyEurPerEvent", Typed.shown(estimate.companyEurPerEvent(), language));
        form.put("benefitFactor90", Typed.shown(estimate.benefitFactor90(), language));
        form.put("daysLow", Typed.shown(estimate.daysLow(), language));
        form.put("daysHigh", Typed.shown(estimate.daysHigh(), language));
        form.put("evidence", estimate.evidence().name());
        return form;
    }

    static Answers answers(Map<String, String> form) {
        return new Answers(
                number(form.get("eventsPerYear")),
                number(form.get("customerEurPerEvent")),
                number(form.get("companyEurPerEvent")),
                number(form.get("benefitFactor90")),
                number(form.get("daysLow")),
                number(form.get("daysHigh")),
                EvidenceKind.valueOf(form.getOrDefault("evidence", "NONE")),
                form.get("source"),
                seconds(form.get("secondsSpent")));
    }

    /** What was typed and is no number is not missing: the gate says of it that nobody can reckon with it. */
    private static Double number(String typed) {
        Double number = Typed.number(typed);
        boolean unreadable = number == null && typed != null && !typed.isBlank();
        return unreadable ? Double.valueOf(Double.POSITIVE_INFINITY) : number;
    }

    /** Counted by the page's script; without one nobody knows. */
    private static Integer seconds(String counted) {
        return counted != null && counted.matches("\\d{1,6}") ? Integer.valueOf(counted) : null;
    }
}
