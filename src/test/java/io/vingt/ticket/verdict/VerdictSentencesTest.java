package io.vingt.ticket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.ticket.verdict.VerdictFigures.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictSentencesTest {

    private static final VerdictFigures FIGURES = new VerdictFigures(
            90,
            14,
            9,
            List.of(new Share("FIX-01", 8, 6), new Share("VAG-01", 4, 3), new Share("LOC-01", 2, 0)),
            List.of(new Share("en", 9, 5), new Share("fr", 5, 4), new Share("nl", 1, 0)),
            3,
            1,
            21);

    @Test
    void saysHowOftenByWhichRuleAndInWhichLanguage() {
        assertEquals(
                List.of(
                        "In the last 90 days readers were asked 14 times and understood 9 texts within 20 seconds.",
                        "Most often overruled: FIX-01 (6 of 8), VAG-01 (3 of 4).",
                        "They understood 5 of 9 in English, 4 of 5 in French, 0 of 1 in the language “nl”.",
                        "On open tickets they tapped “not clear” 3 times; one ticket went back to the author for it."),
                new VerdictSentences("en").of(FIGURES));
    }

    @Test
    void saysTheSameInFrench() {
        assertEquals(
                List.of(
                        "Ces 90 derniers jours, des lecteurs ont été sollicités 14 fois et ont compris 9 textes en moins de 20\u00a0secondes.",
                        "Règles le plus souvent désavouées\u00a0: FIX-01 (6 sur 8), VAG-01 (3 sur 4).",
                        "Ils ont compris 5 sur 9 en anglais, 4 sur 5 en français, 0 sur 1 dans la langue «\u00a0nl\u00a0».",
                        "Sur des tickets ouverts, ils ont touché «\u00a0pas clair\u00a0» 3 fois\u00a0; un ticket est revenu à l’auteur pour cela."),
                new VerdictSentences("fr").of(FIGURES));
    }

    @Test
    void saysThatThereIsNothing() {
        VerdictFigures none = new VerdictFigures(90, 0, 0, List.of(), List.of(), 0, 0, 0);
        assertEquals(List.of("Nobody asked a reader in the last 90 days."), new VerdictSentences("en").of(none));
    }

    @Test
    void oneIsOneAndNothingIsNothing() {
        VerdictFigures one = new VerdictFigures(
                90, 1, 0, List.of(new Share("FIX-01", 1, 0)), List.of(new Share("sv", 1, 0)), 0, 2, 3);
        assertEquals(
                List.of(
                        "In the last 90 days readers were asked once and understood nothing within 20 seconds.",
                        "They understood 0 of 1 in Swedish.",
                        "2 open tickets went back to their authors: they were not clear."),
                new VerdictSentences("en").of(one));
    }
}
