package io.vingt.gate;

import java.util.List;

/** One draft before the gate: cut up once, with everything that a rule may look at. */
final class Case {
    final Draft draft;
    final Context context;
    final Languages languages;
    final Passage title;
    final Passage insight;
    final Passage fix;
    final Guess.Language guessed;
    final String code;
    /** Null where the wording rules cannot run. */
    final Language words;

    final Messages messages;
    final Reading reading;
    private Proposals proposals;
    private Features features;
    private final int[] scores = new int[Part.values().length];
    private final boolean[] scored = new boolean[Part.values().length];
    private List<String> named;

    Case(Draft draft, Context context, Languages languages) {
        this(draft, context, languages, new Cuts());
    }

    Case(Draft draft, Context context, Languages languages, Cuts cuts) {
        this.draft = draft;
        this.context = context;
        this.languages = languages;
        this.title = cuts.of("title", draft.title(), languages);
        this.insight = cuts.of("insight", draft.insight(), languages);
        this.fix = cuts.of("fix", draft.fix(), languages);
        this.guessed = languages.guess().of(title, insight, fix);
        this.code = settle(hint(draft.language()));
        this.words = languages.words(code);
        this.messages = languages.messages(context.messages());
        this.reading = Reading.of(languages, code, title, insight, fix);
        for (Passage passage : passages()) {
            if (passage != null) {
                passage.speak(words != null ? words : languages.words("en"));
            }
        }
    }

    /** The hint holds unless the text plainly says otherwise. */
    private String settle(String hint) {
        if (guessed == null) {
            return hint != null ? hint : "en";
        }
        return hint == null || guessed.sure() ? guessed.code() : hint;
    }

    String hint(String language) {
        if (language == null || language.length() < 2) {
            return null;
        }
        String code = new StringBuilder()
                .append((char) Fold.first(language.charAt(0)))
                .append((char) Fold.first(language.charAt(1)))
                .toString();
        return languages.reads(code) && (language.length() == 2 || !Ascii.letter(language.charAt(2))) ? code : null;
    }

    Passage[] passages() {
        return new Passage[] {title, insight, fix};
    }

    boolean hasText() {
        return title != null || insight != null || fix != null;
    }

    double threshold(String name) {
        return languages.threshold(name);
    }

    Proposals proposals() {
        if (proposals == null) {
            proposals = new Proposals(words);
        }
        return proposals;
    }

    /** The most concrete proposal of a field. */
    Proposals.Found best(Passage passage) {
        Proposals.Found best = Proposals.Found.NONE;
        for (int c = 0; c < passage.clauses.size(); c++) {
            best = best.or(passage.proposed(proposals(), c));
        }
        return best;
    }

    Features features() {
        if (features == null) {
            features = Features.of(this);
        }
        return features;
    }

    /** BLOCK or WARN by the part's score, null where it is sure enough. */
    Level level(Part part) {
        int score = score(part);
        if (score < Odds.score((int) threshold("blockBelow"))) {
            return Level.BLOCK;
        }
        return score < Odds.score((int) threshold("warnBelow")) ? Level.WARN : null;
    }

    private int score(Part part) {
        if (!scored[part.ordinal()]) {
            scored[part.ordinal()] = true;
            scores[part.ordinal()] = languages.weights().score(part, features());
        }
        return scores[part.ordinal()];
    }

    /** The rules that a reader would name, should the fix be refused. */
    List<String> named() {
        if (named == null) {
            named = languages.weights().rules(features());
        }
        return named;
    }

    /** What one feature adds to its part's score. */
    int pull(Feature feature) {
        return languages.weights().of(feature, features());
    }
}
