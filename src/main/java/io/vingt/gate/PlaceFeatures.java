package io.vingt.gate;

/** Whether somebody would know where to look. The three fields are read together: the fix may name what the insight leaves out. */
final class PlaceFeatures {
    private static final int GENERAL =
            Tag.ABSTRACT | Tag.VAGUE | Tag.QUANTIFIER | Tag.AUDIENCE | Tag.WEAK | Tag.INVESTIGATE | Tag.PROBLEM;
    private static final int EMPTY =
            Cue.GATHERED | Cue.QUALITY | Cue.UNSPECIFIC | Cue.PLEA | Cue.OUTCOME | Cue.OPINION | Cue.REQUEST;

    private int places;
    private int quoted;
    private int exact;
    private int names;
    private int content;

    private PlaceFeatures() {}

    static void count(Case judged, Features features) {
        PlaceFeatures title = in(judged.title);
        PlaceFeatures insight = in(judged.insight);
        PlaceFeatures fix = in(judged.fix);
        int named = title.places + insight.places + fix.places + title.exact + insight.exact + fix.exact;
        features.set(Feature.PLACE_INSIGHT, insight.places, 2);
        features.set(Feature.PLACE_NOWHERE, named == 0);
        features.set(Feature.PLACE_QUOTE, title.quoted + insight.quoted > 0);
        features.set(Feature.PLACE_NAME, title.names + insight.names > 0);
        features.set(Feature.PLACE_TITLE, title.content, 3);
    }

    private static PlaceFeatures in(Passage passage) {
        PlaceFeatures found = new PlaceFeatures();
        for (int i = 0; passage != null && i < passage.tokens.count; i++) {
            if (!passage.tokens.marked(i, Marks.CUT)) {
                found.look(passage, i);
            }
        }
        return found;
    }

    private void look(Passage passage, int i) {
        Tokens tokens = passage.tokens;
        quoted += tokens.marked(i, Marks.QUOTE) ? 1 : 0;
        exact += tokens.marked(i, Marks.QUOTE) || Features.code(passage, i) ? 1 : 0;
        if (tokens.exact(i)) {
            return;
        }
        places += Features.place(tokens, i) ? 1 : 0;
        if (Features.content(tokens, i)) {
            content += !tokens.is(i, GENERAL) && !tokens.cue(i, EMPTY) ? 1 : 0;
            names += Features.name(tokens, i) ? 1 : 0;
        }
    }
}
