package io.vingt.ticket;

import io.vingt.estimate.Figures;
import io.vingt.kernel.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * What is another number in the later of two estimates, as the history keeps them.
 *
 * @param field the estimate's field as the contract names it; {@code days} for both ends of the range together
 */
public record WhatChanged(String field, String from, String to) {

    private static final String[] FIELDS = {
        "eventsPerYear", "customerEurPerEvent", "companyEurPerEvent", "benefitFactor90", "days", "evidence"
    };
    private static final String[] BETWEEN = {" × (", " + ", ") ×/÷ ", " · ", " d · "};

    /** @return nothing where one of them is no estimate */
    public static List<WhatChanged> between(String from, String to) {
        List<String> before = parts(from);
        List<String> after = parts(to);
        List<WhatChanged> changes = new ArrayList<>();
        if (before.size() != FIELDS.length || after.size() != FIELDS.length) return changes;
        for (int i = 0; i < FIELDS.length; i++) {
            if (before.get(i).equals(after.get(i))) continue;
            changes.add(new WhatChanged(FIELDS[i], before.get(i), after.get(i)));
        }
        return changes;
    }

    /**
     * An estimate that the history keeps, in a reader's words and figures.
     *
     * @return the text itself where it is no estimate
     */
    public static String said(String kept, String language, Figures figures) {
        List<String> parts = parts(kept);
        if (parts.size() != FIELDS.length) return kept;
        String[] days = parts.get(4).split("–");
        return Sentences.say(
                language,
                "history.numbers",
                number(parts.get(0), figures),
                figures.amount(Double.parseDouble(parts.get(1)), 4),
                figures.amount(Double.parseDouble(parts.get(2)), 4),
                number(parts.get(3), figures),
                number(days[0], figures),
                number(days[1], figures),
                Sentences.say(language, "evidenceKind." + parts.get(5)));
    }

    private static String number(String kept, Figures figures) {
        return figures.number(Double.parseDouble(kept), 4);
    }

    /** The inverse of {@link Told}. */
    private static List<String> parts(String told) {
        List<String> parts = new ArrayList<>();
        String rest = told == null ? "" : told;
        for (String mark : BETWEEN) {
            int at = rest.indexOf(mark);
            if (at < 0) return List.of();
            parts.add(rest.substring(0, at));
            rest = rest.substring(at + mark.length());
        }
        parts.add(rest);
        return parts;
    }
}
