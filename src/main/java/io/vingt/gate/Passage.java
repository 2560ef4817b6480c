package io.vingt.gate;

import java.util.List;

/** One field of a draft, cut up once for all rules. */
final class Passage {
    final String field;
    final String text;
    final short[] marks;
    final Tokens tokens;
    final List<Clause> clauses;
    private Language spoken;
    private Proposals.Found[] proposed;

    Passage(String field, String text, Languages languages) {
        this.field = field;
        this.text = text;
        this.marks = Marks.of(text);
        this.tokens = Tokenizer.cut(text, marks, languages.charges());
        this.tokens.headline = field.equals("title");
        this.clauses = Clauses.of(tokens, languages.sections());
    }

    void speak(Language language) {
        if (language == spoken) {
            return;
        }
        language.tag(tokens);
        spoken = language;
        proposed = null;
    }

    /** What clause number {@code clause} proposes, worked out once. */
    Proposals.Found proposed(Proposals proposals, int clause) {
        if (proposed == null) {
            proposed = new Proposals.Found[clauses.size()];
        }
        if (proposed[clause] == null) {
            proposed[clause] = proposals.in(tokens, clauses.get(clause));
        }
        return proposed[clause];
    }

    boolean blank() {
        return tokens.count == 0;
    }

    /** What the author wrote from token {@code from} to the one before {@code to}. */
    String written(int from, int to) {
        return from >= to ? "" : text.substring(tokens.start[from], tokens.end[to - 1]);
    }
}
