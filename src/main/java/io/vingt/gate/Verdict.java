package io.vingt.gate;

import java.util.ArrayList;
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

    /** Ids of the rules that keep the text from passing, each once, in the order of the findings. */
    public List<String> blocking() {
        List<String> rules = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.level() == Level.BLOCK && !rules.contains(finding.rule())) rules.add(finding.rule());
        }
        return rules;
    }

    /** Ids of the blocking rules that no reader may overrule. */
    public List<String> beyondReaders() {
        List<String> rules = new ArrayList<>();
        for (String rule : blocking()) {
            if (!Overrulable.byReader(rule)) rules.add(rule);
        }
        return rules;
    }

    /** Whether the text is refused, and by its wording alone: then somebody who understands it lets it pass. */
    public boolean readerMayOverrule() {
        return !passes && beyondReaders().isEmpty();
    }

    /** The same once somebody has understood the text: what a reader may overrule warns where it blocked. */
    public Verdict overruled() {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            boolean heard = finding.level() == Level.BLOCK && Overrulable.byReader(finding.rule());
            left.add(heard ? finding.at(Level.WARN) : finding);
        }
        return new Verdict(passes || readerMayOverrule(), language, readSeconds, slowReaderSeconds, left, notChecked);
    }
}
