package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of a draft while it is written changes nothing but the time. */
class CutsTest {
    private static final List<String> LANGUAGES = List.of("en", "fr", "sv", "de", "es");

    @Test
    void aDraftThatIsTypedIsJudgedAsOneThatIsRead() {
        Cuts cuts = new Cuts();
        for (LabelledCase one : LabelledCase.read("dev_cases.jsonl")) {
            for (int end = 0; end <= one.fix().length(); end += 7) {
                String typed = one.fix().substring(0, end);
                Draft draft = new Draft(one.title(), one.insight(), typed, null, null, null, null, null);
                assertEquals(
                        Gates.GATE.judge(draft, Context.of("en")),
                        Gates.GATE.judge(draft, Context.of("en"), cuts),
                        () -> one.id() + ": " + typed);
            }
        }
    }

    @Test
    void theSameTextsInAnotherLanguageAreReadInThatLanguage() {
        Cuts cuts = new Cuts();
        for (int round = 0; round < 2; round++) {
            for (String language : LANGUAGES) {
                Draft draft = new Draft("Pay", "Total 7", "Knapp till total", language, null, null, null, null);
                assertEquals(
                        Gates.GATE.judge(draft, Context.of("fr")),
                        Gates.GATE.judge(draft, Context.of("fr"), cuts),
                        language);
            }
        }
    }

    @Test
    void onlyWhatChangedIsCutUpAgain() {
        Cuts cuts = new Cuts();
        Passage insight = cuts.of("insight", Gates.INSIGHT, Gates.LANGUAGES);
        Passage fix = cuts.of("fix", Gates.FIX, Gates.LANGUAGES);
        assertSame(insight, cuts.of("insight", Gates.INSIGHT, Gates.LANGUAGES));
        assertNotSame(fix, cuts.of("fix", Gates.FIX + " Today.", Gates.LANGUAGES));
    }
}
