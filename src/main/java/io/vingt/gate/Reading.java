package io.vingt.gate;

import java.util.HashSet;
import java.util.Set;

/**
 * How long title, insight and fix take an average reader (science §1.2); a sentence that stands in both insight and fix counts once.
 *
 * @param letters letter-equivalents of running text
 * @param flatSeconds what addresses, pictures, emoji and code lines cost
 */
record Reading(double letters, double flatSeconds, double seconds, Passage longest, int from, int to) {

    /** Sums up passages while remembering the costliest sentence and what was read before. */
    static final class Sum {
        private final Languages languages;
        private final double speed;
        private final double ideographSpeed;
        private final Set<String> read = new HashSet<>();
        private double letters;
        private double flat;
        private double most = -1;
        private Passage longest;
        private int from;
        private int to;

        Sum(Languages languages, String code) {
            this.languages = languages;
            boolean ideographs = code.equals("zh") || code.equals("ja");
            this.speed = languages.lettersPerSecond(ideographs ? "en" : code);
            this.ideographSpeed = languages.lettersPerSecond(ideographs ? code : "zh");
        }

        Sum add(Passage passage, boolean onceOnly) {
            if (passage == null) {
                return this;
            }
            Tokens tokens = passage.tokens;
            int start = 0;
            for (int i = 1; i <= tokens.count; i++) {
                if (i == tokens.count || (tokens.gap[i] & Gap.SENTENCE) != 0) {
                    sentence(passage, start, i, onceOnly);
                    start = i;
                }
            }
            return this;
        }

        private void sentence(Passage passage, int start, int end, boolean onceOnly) {
            if (onceOnly && !read.add(passage.written(start, end))) {
                return;
            }
            double before = seconds();
            for (int i = start; i < end; i++) {
                charge(passage.tokens, i);
            }
            if (seconds() - before > most) {
                most = seconds() - before;
                longest = passage;
                from = start;
                to = end;
            }
        }

        private void charge(Tokens tokens, int i) {
            switch (tokens.kind[i]) {
                case Tokens.ADDRESS -> flat += languages.threshold("urlSeconds");
                case Tokens.EMOJI -> flat += languages.threshold("emojiSeconds");
                case Tokens.IMAGE -> flat += languages.threshold("imageSeconds");
                case Tokens.CODE_LINE ->
                    flat += Math.max(languages.threshold("codeLineSeconds"), tokens.cost[i] / speed);
                case Tokens.IDEOGRAPH -> letters += tokens.cost[i] * speed / ideographSpeed;
                default -> letters += tokens.cost[i];
            }
        }

        private double seconds() {
            return letters / speed + flat;
        }

        Reading done() {
            return new Reading(letters, flat, seconds(), longest, from, to);
        }
    }

    static Reading of(Languages languages, String code, Passage title, Passage insight, Passage fix) {
        return new Sum(languages, code)
                .add(title, false)
                .add(insight, insight != null && fix != null)
                .add(fix, insight != null)
                .done();
    }
}
