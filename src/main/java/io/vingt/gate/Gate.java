package io.vingt.gate;

import java.util.ArrayList;
import java.util.List;

/** Judges drafts: pure, linear in the text's length, never throws on what people type. Safe to share between threads. */
public final class Gate {
    private final Languages languages;

    public Gate(Languages languages) {
        this.languages = languages;
    }

    /** The same draft and context always give the same verdict; rules whose field is null are listed as not checked. */
    public Verdict judge(Draft draft, Context context) {
        return judge(draft, context, new Cuts());
    }

    /** The same verdict for a draft that is being written, sooner. @param cuts of this draft and this gate alone */
    public Verdict judge(Draft draft, Context context, Cuts cuts) {
        Case judged = new Case(draft, context, languages, cuts);
        Findings findings = new Findings(judged.messages);
        List<String> notChecked = new ArrayList<>();
        for (Rule rule : Policy.RULES) {
            if (rule.given().test(judged) && !(rule.wording() && judged.words == null)) {
                rule.check().look(judged, findings);
            } else {
                notChecked.add(rule.id());
            }
        }
        double seconds = judged.reading.seconds();
        double slow = seconds * languages.threshold("silentWordsPerMinute") / languages.threshold("slowWordsPerMinute");
        return new Verdict(passes(findings.all()), judged.code, seconds, slow, findings.all(), notChecked);
    }

    private static boolean passes(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.level() == Level.BLOCK) {
                return false;
            }
        }
        return true;
    }
}
