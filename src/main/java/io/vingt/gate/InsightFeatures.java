package io.vingt.gate;

/**
 * What the insight contains: what happens, where, to whom, seen by whom; and what stands there instead. Where insight and fix are
 * one text, clauses that only propose belong to the fix.
 */
final class InsightFeatures {
    private static final int SHORT = 6;
    private static final int TINY = 3;

    private final Case judged;
    private final Passage insight;
    private final Tokens tokens;

    private int words;
    private int quoted;
    private int numbers;
    private int names;
    private int places;
    private int tags;
    private final int[] perCue = new int[32];

    InsightFeatures(Case judged) {
        this.judged = judged;
        this.insight = judged.insight;
        this.tokens = insight.tokens;
    }

    void count(Features features) {
        boolean oneText = judged.fix != null && judged.fix.text.equals(insight.text);
        boolean observed = false;
        boolean asks = false;
        Observation observation = new Observation(judged.words, judged.proposals());
        for (int c = 0; c < insight.clauses.size(); c++) {
            Clause clause = insight.clauses.get(c);
            boolean seen = observation.in(insight, c);
            observed |= seen;
            asks |= clause.question();
            boolean fix =
                    oneText && !seen && insight.proposed(judged.proposals(), c).kind() != Proposals.Kind.NONE;
            for (int i = clause.from(); !fix && i < clause.to(); i++) {
                if (!tokens.marked(i, Marks.CUT)) {
                    look(i);
                }
            }
        }
        features.set(Feature.INSIGHT_OBSERVED, observed);
        features.set(Feature.INSIGHT_QUESTION, asks);
        contents(features);
    }

    private void look(int i) {
        words += tokens.letters(i) ? 1 : 0;
        quoted += tokens.marked(i, Marks.QUOTE) ? 1 : 0;
        numbers += tokens.kind[i] == Tokens.NUMBER && !Observation.measured(tokens, i) ? 1 : 0;
        if (tokens.exact(i)) {
            return;
        }
        tags |= tokens.tags[i];
        places += tokens.is(i, Tag.PLACE) ? 1 : 0;
        names += Features.content(tokens, i) && Features.name(tokens, i) ? 1 : 0;
        for (int bit = 0; tokens.cues[i] >> bit != 0; bit++) {
            perCue[bit] += tokens.cues[i] >> bit & 1;
        }
    }

    private void contents(Features features) {
        features.set(Feature.INSIGHT_TINY, words <= TINY);
        features.set(Feature.INSIGHT_SHORT, words > TINY && words <= SHORT);
        features.set(Feature.INSIGHT_WORDS, words / 5, 4);
        features.set(Feature.INSIGHT_NUMBER, numbers > 0);
        features.set(Feature.INSIGHT_SEEN, (tags & Tag.OBSERVE) != 0);
        features.set(Feature.INSIGHT_QUOTE, quoted > 0);
        features.set(Feature.INSIGHT_PLACE, places, 2);
        features.set(Feature.INSIGHT_NAME, names > 0);
        features.set(Feature.INSIGHT_WANT, (tags & Tag.WANT) != 0 || times(Cue.REQUEST) > 0);
        features.set(Feature.INSIGHT_OPINION, times(Cue.OPINION), 2);
        features.set(Feature.INSIGHT_PURPOSE, times(Cue.PURPOSE) > 0);
        features.set(Feature.INSIGHT_LIVED, times(Cue.LIVED), 3);
        features.set(Feature.INSIGHT_GREETING, times(Cue.GREETING) > 0);
        features.set(Feature.INSIGHT_UNSPECIFIC, times(Cue.UNSPECIFIC) > 0);
    }

    private int times(int cue) {
        return perCue[Integer.numberOfTrailingZeros(cue)];
    }
}
