package io.vingt.exchange;

import io.vingt.gate.Finding;
import io.vingt.kernel.Sentences;

/**
 * Something that is to be said of a row: a finding of the gate, or what the table itself has wrong (CSV-01 to CSV-07).
 *
 * @param level BLOCK, WARN or INFO
 * @param field as the gate names it, null for the whole row
 */
public record Reason(String rule, String level, String field, String message, String remedy) {

    static Reason of(Finding finding) {
        return new Reason(finding.rule(), finding.level().name(), finding.field(), finding.message(), finding.remedy());
    }

    static Reason of(String rule, String field, String language, Object... blanks) {
        return new Reason(
                rule,
                "BLOCK",
                field,
                Sentences.say(language, "import." + rule, blanks),
                Sentences.say(language, "import." + rule + ".remedy", blanks));
    }
}
