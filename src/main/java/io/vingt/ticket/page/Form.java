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

    static Map<String, String> of(Estimate estimate) {
        Map<String, String> form = new HashMap<>();
        form.put("eventsPerYear", Typed.plain(estimate.eventsPerYear()));
        form.put("customerEurPerEvent", Typed.plain(estimate.customerEurPerEvent()));
        form.put("companyEurPerEvent", Typed.plain(estimate.companyEurPerEvent()));
        form.put("benefitFactor90", Typed.plain(estimate.benefitFactor90()));
        form.put("daysLow", Typed.plain(estimate.daysLow()));
        form.put("daysHigh", Typed.plain(estimate.daysHigh()));
        form.put("evidence", estimate.evidence().name());
        return form;
    }

    static Answers answers(Map<String, String> form) {
        return new Answers(
                Typed.number(form.get("eventsPerYear")),
                Typed.number(form.get("customerEurPerEvent")),
                Typed.number(form.get("companyEurPerEvent")),
                Typed.number(form.get("benefitFactor90")),
                Typed.number(form.get("daysLow")),
                Typed.number(form.get("daysHigh")),
                EvidenceKind.valueOf(form.getOrDefault("evidence", "NONE")),
                form.get("source"),
                null);
    }
}
