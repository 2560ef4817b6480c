package io.vingt.gate;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import java.util.List;
import java.util.Optional;

/** The bundled gate and the draft that all stories vary: the Pay button on the iPhone SE. */
final class Gates {
    static final Languages LANGUAGES = new BundledLanguages().languages();
    static final Gate GATE = new Gate(LANGUAGES);

    static final String TITLE = "Checkout: Pay button hidden on iPhone SE";
    static final String INSIGHT =
            "The Pay button is hidden behind the keyboard, 312 customers a week leave the card page.";
    static final String FIX = "Move the Pay button above the keyboard.";

    private Gates() {}

    static Draft draft(String title, String insight, String fix) {
        return new Draft(title, insight, fix, null, null, null, null, null);
    }

    static Draft good() {
        return draft(TITLE, INSIGHT, FIX);
    }

    static Draft estimated(Answers answers) {
        return new Draft(TITLE, INSIGHT, FIX, "en", null, null, null, answers);
    }

    static Answers answers(double events, double customer, double company, double factor, double low, double high) {
        return new Answers(events, customer, company, factor, low, high, EvidenceKind.COUNT, "a query", 190);
    }

    static Verdict judge(Draft draft) {
        return GATE.judge(draft, Context.of("en"));
    }

    static Verdict french(Draft draft) {
        return GATE.judge(draft, Context.of("fr"));
    }

    static Verdict title(String title) {
        return judge(draft(title, INSIGHT, FIX));
    }

    static Verdict insight(String insight) {
        return judge(draft(TITLE, insight, FIX));
    }

    static Verdict fix(String fix) {
        return judge(draft("Checkout: Pay button hidden", INSIGHT, fix));
    }

    static Optional<Finding> find(Verdict verdict, String rule) {
        return verdict.findings().stream().filter(f -> f.rule().equals(rule)).findFirst();
    }

    static Finding finding(Verdict verdict, String rule) {
        return find(verdict, rule).orElseThrow(() -> new AssertionError("no " + rule + " in " + verdict));
    }

    static boolean blocks(Verdict verdict, String rule) {
        return find(verdict, rule).filter(f -> f.level() == Level.BLOCK).isPresent();
    }

    /** The text under a finding. */
    static String under(Finding finding, String text) {
        return text.substring(finding.start(), finding.end());
    }

    static List<String> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).distinct().toList();
    }
}
