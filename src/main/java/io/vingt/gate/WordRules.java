package io.vingt.gate;

import io.vingt.gate.Proposals.Kind;

/** VAG-01: words that cannot be checked. ONE-01: one ticket, one thing. */
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
                boolean blocks =
                        passage == judged.fix && !tail && !tokens.is(i, Tag.HEDGE) && proposes(judged, passage, c, i);
                int end = Math.min(clause.to(), i + tokens.span[i]);
                String word = passage.written(i, end);
                findings.addTokens("VAG-01", blocks ? Level.BLOCK : Level.WARN, passage, i, end, "w", word);
                i = end;
            } else {
                i += Math.max(1, skipped);
            }
        }
    }

    /** A hedge in an explanation is common in good tickets; a vague word in the change itself is not. */
    private static boolean proposes(Case judged, Passage passage, int c, int vague) {
        Clause clause = passage.clauses.get(c);
        Proposals.Found proposal = passage.proposed(judged.proposals(), c);
        return proposal.kind() != Kind.NONE
                && vague > proposal.verb()
                && !Anchors.within(passage, clause.from(), clause.to());
    }

    static void several(Case judged, Findings findings) {
        Passage fix = judged.fix;
        int items = 0;
        int headings = 0;
        boolean counted = true;
        for (int c = 0; c < fix.clauses.size(); c++) {
            Clause clause = fix.clauses.get(c);
            counted = !clause.item() && counted;
            boolean inItem = clause.item() || (fix.tokens.gap[clause.from()] & Gap.LINE) == 0;
            if (!counted && inItem && fix.proposed(judged.proposals(), c).concrete()) {
                items++;
                counted = true;
            }
            headings += clause.heading() && clause.section() == Section.PROPOSAL ? 1 : 0;
        }
        boolean many = items >= judged.threshold("mostItems");
        if (many || headings >= judged.threshold("mostHeadings")) {
            findings.whole("ONE-01", Level.BLOCK, "fix", "n", Integer.toString(many ? items : headings));
        }
    }
}
