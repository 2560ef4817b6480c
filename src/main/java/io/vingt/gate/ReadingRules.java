package io.vingt.gate;

/** READ-01..03 and LIN-01: readable in twenty seconds. */
final class ReadingRules {
    private ReadingRules() {}

    static void tooLong(Case judged, Findings findings) {
        Reading reading = judged.reading;
        double limit = judged.threshold("readSeconds");
        if (reading.seconds() <= limit) {
            return;
        }
        int words = 0;
        for (Passage passage : judged.passages()) {
            words += passage == null ? 0 : words(passage.tokens, 0, passage.tokens.count);
        }
        double perWord = reading.seconds() / Math.max(1, words);
        long cut = (long) Math.ceil((reading.seconds() - limit) / perWord);
        Messages say = findings.words();
        Passage longest = reading.longest();
        findings.addTokens(
                "READ-01",
                Level.BLOCK,
                longest,
                reading.from(),
                reading.to(),
                "s",
                say.decimal(reading.seconds()),
                "limit",
                say.grouped((long) limit),
                "n",
                say.grouped(cut),
                "span",
                Messages.quote(longest.written(reading.from(), reading.to())));
    }

    private static int words(Tokens tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean glued = i > from && (tokens.gap[i] == Gap.HYPHEN || tokens.gap[i] == Gap.DOT_JOIN);
            words += (tokens.letters(i) || tokens.kind[i] == Tokens.NUMBER) && !glued ? 1 : 0;
        }
        return words;
    }

    static void longSentence(Case judged, Findings findings) {
        for (Passage passage : judged.passages()) {
            int start = 0;
            for (int i = 1; passage != null && i <= passage.tokens.count; i++) {
                if (i == passage.tokens.count || (passage.tokens.gap[i] & Gap.SENTENCE) != 0) {
                    sentence(judged, passage, start, i, findings);
                    start = i;
                }
            }
        }
    }

    private static void sentence(Case judged, Passage passage, int from, int to, Findings findings) {
        int words = passage.tokens.kind[from] == Tokens.IDEOGRAPH ? 0 : words(passage.tokens, from, to);
        if (words > judged.threshold("longSentence")) {
            boolean blocks = words > judged.threshold("longestSentence")
                    && judged.reading.seconds() > judged.threshold("longestSentenceFromSeconds");
            findings.addTokens(
                    "READ-02",
                    blocks ? Level.BLOCK : Level.WARN,
                    passage,
                    from,
                    to,
                    "n",
                    findings.words().grouped(words));
        }
    }

    static void logs(Case judged, Findings findings) {
        for (Passage passage : judged.passages()) {
            if (passage != null) {
                int code = 0;
                for (int i = 0; i < passage.tokens.count; i++) {
                    code += passage.tokens.kind[i] == Tokens.CODE_LINE ? 1 : 0;
                }
                int trace = TraceLines.count(passage.text);
                if (code > judged.threshold("mostCodeLines") || trace >= judged.threshold("traceLines")) {
                    findings.whole("READ-03", Level.WARN, passage.field, "n", Integer.toString(Math.max(code, trace)));
                }
            }
        }
    }

    /** LIX, the longest word and the margin: shown, never judged. */
    static void figures(Case judged, Findings findings) {
        Lix lix = new Lix();
        for (Passage passage : judged.passages()) {
            if (passage != null) {
                lix.add(passage);
            }
        }
        if (lix.words > 0) {
            Messages say = findings.words();
            String margin = say.decimal(judged.threshold("readSeconds") - judged.reading.seconds());
            String value = say.grouped(Math.round(lix.value()));
            findings.whole(
                    "LIN-01",
                    Level.INFO,
                    "insight",
                    "lix",
                    value,
                    "word",
                    Messages.quote(lix.longest),
                    "margin",
                    margin);
        }
    }
}
