package io.vingt.gate;

import java.util.List;

/**
 * The gate's answer.
 *
 * @param passes no BLOCK among the rules that ran
 * @param language code of the language the text was judged in
 * @param readSeconds what an average reader needs for title, insight and fix; unrounded
 * @param slowReaderSeconds the same at 175 words per minute
 * @param notChecked ids of the rules whose field was not given
 */
public record Verdict(
        boolean passes,
        String language,
        double readSeconds,
        double slowReaderSeconds,
        List<Finding> findings,
        List<String> notChecked) {
    public Verdict {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }
}
