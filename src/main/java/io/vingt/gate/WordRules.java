package io.vingt.gate;

/** VAG-01: words that cannot be checked. */
final class WordRules {
    private WordRules() {}

    static void vague(Case judged, Findings findings) {
        for (Passage passage : judged.passages()) {
            for (int c = 0; passage != null && c < passage.clauses.size(); c++) {
                vague(judged, passage, c, findings);
            }
        }
    }

    private static void vague(Case judged, Passage passage, int c, Findings findings) {
        Clause clause = passage.clauses.get(c);
        Tokens tokens = passage.tokens;
        Phrases exceptions = judged.words.list("not_vague");
        boolean tail = false;
        int i = clause.from();
        while (i < clause.to()) {
            int skipped = tokens.word[i].isEmpty() ? 0 : exceptions.match(tokens, i);
            tail |= tokens.is(i, Tag.TAIL);
            if (skipped == 0 && tokens.is(i, Tag.VAGUE) && !tokens.exact(i) && !tokens.marked(i, Marks.CUT)) {
                boolean blocks = passage == judged.fix && !tail && !tokens.is(i, Tag.HEDGE) && refused(judged);
                int end = Math.min(clause.to(), i + tokens.span[i]);
                String word = passage.written(i, end);
                findings.addTokens("VAG-01", blocks ? Level.BLOCK : Level.WARN, passage, i, end, "w", word);
                i = end;
            } else {
                i += Math.max(1, skipped);
            }
        }
    }

    /** The word alone refuses nothing; where the fix is refused as a goal, it is the word to replace. */
    private static boolean refused(Case judged) {
        return judged.level(Part.FIX) == Level.BLOCK && WordingRules.tells("FIX-02", judged);
    }
}
