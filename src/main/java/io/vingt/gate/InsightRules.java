package io.vingt.gate;

/** INS-02..04: the insight tells to whom it happens, with what proof, and names the thing. */
final class InsightRules {
    private InsightRules() {}

    static void nobodyAffected(Case judged, Findings findings) {
        Tokens tokens = judged.insight.tokens;
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.is(i, Tag.AUDIENCE) && !tokens.marked(i, Marks.CUT)) {
                return;
            }
        }
        findings.whole("INS-02", Level.WARN, "insight");
    }

    static void noEvidence(Case judged, Findings findings) {
        Tokens tokens = judged.insight.tokens;
        for (int i = 0; i < tokens.count; i++) {
            boolean figure = tokens.kind[i] == Tokens.NUMBER && Observation.measured(tokens, i);
            if (figure || tokens.kind[i] == Tokens.ADDRESS || glued(tokens, i)) {
                return;
            }
        }
        findings.whole("INS-03", EstimateRules.claimsTooMuch(judged) ? Level.BLOCK : Level.WARN, "insight");
    }

    /** "300ms": the tokenizer keeps a number and the letters after it together. */
    private static boolean glued(Tokens tokens, int i) {
        String word = tokens.word[i];
        return tokens.kind[i] == Tokens.WORD
                && word.length() > 1
                && Ascii.digit(word.charAt(0))
                && Ascii.letter(word.charAt(word.length() - 1));
    }

    static void barePronoun(Case judged, Findings findings) {
        Tokens tokens = judged.insight.tokens;
        if (tokens.count > 0
                && tokens.is(0, Tag.PRONOUN)
                && judged.words.list("impersonal").match(tokens, 0) == 0) {
            findings.addTokens("INS-04", Level.INFO, judged.insight, 0, 1, "w", judged.insight.written(0, 1));
        }
    }
}
