package io.vingt.ticket.page;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What was typed into a form, by the fields' names, and numbers as people type them in English and French. */
final class Form {

    private static final String NOISE = "[\\s\\u00a0\\u202f\\u2009'’€$£¥×÷]";

    private Form() {}

    static Map<String, String> of(Estimate estimate) {
        Map<String, String> form = new HashMap<>();
        form.put("eventsPerYear", plain(estimate.eventsPerYear()));
        form.put("customerEurPerEvent", plain(estimate.customerEurPerEvent()));
        form.put("companyEurPerEvent", plain(estimate.companyEurPerEvent()));
        form.put("benefitFactor90", plain(estimate.benefitFactor90()));
        form.put("daysLow", plain(estimate.daysLow()));
        form.put("daysHigh", plain(estimate.daysHigh()));
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
                null);
    }

    /** @return null where there is no number, which the gate then says */
    static Double number(String typed) {
        if (typed == null) return null;
        String bare = typed.replaceAll(NOISE, "").replace('−', '-');
        String plain =
                bare.indexOf('.') < 0 && bare.matches("-?\\d*,\\d+") ? bare.replace(',', '.') : bare.replace(",", "");
        return plain.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? Double.valueOf(plain) : null;
    }

    static String plain(Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
