package io.vingt.gate;

/** LNG-01 says which language was guessed, LNG-02 that the wording rules could not run and what ran instead. */
final class LanguageRules {
    private static final int FEWEST_WORDS = 3;

    private LanguageRules() {}

    static void guessed(Case judged, Findings findings) {
        String hint = judged.hint(judged.draft.language());
        if (!judged.code.equals(hint)) {
            findings.whole("LNG-01", Level.INFO, "language", "language", name(judged, findings));
        }
    }

    static void wordingNotChecked(Case judged, Findings findings) {
        if (judged.words != null) {
            return;
        }
        findings.whole("LNG-02", Level.INFO, "language", "language", name(judged, findings));
        Tokens fix = judged.fix.tokens;
        boolean same =
                judged.insight != null && Blanks.stripped(judged.fix.text).equals(Blanks.stripped(judged.insight.text));
        if (words(fix) < FEWEST_WORDS || !anchored(fix) || same) {
            findings.whole("FIX-01.plain", Level.BLOCK, "fix");
        }
    }

    private static String name(Case judged, Findings findings) {
        return findings.words().text("language." + judged.code);
    }

    private static int words(Tokens tokens) {
        int words = 0;
        for (int i = 0; i < tokens.count; i++) {
            words += tokens.letters(i) ? 1 : 0;
        }
        return words;
    }

    private static boolean anchored(Tokens tokens) {
        for (int i = 0; i < tokens.count; i++) {
            if (Anchors.exactOrNumber(tokens, i) || Anchors.path(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
