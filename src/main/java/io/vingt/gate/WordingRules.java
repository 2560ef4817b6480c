package io.vingt.gate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * FIX-01..03, INS-01, LOC-01 and ONE-01: each part's score decides, and what weighs most against it names the rule and the
 * remedy. BLOCK where the score is sure, WARN in the band between, nothing where it is sure of the other side.
 */
final class WordingRules {
    /** What a feature that speaks against the fix is called when it is the strongest. */
    private static final Map<Feature, String> REASONS = new EnumMap<>(Feature.class);

    private static final String[] KEYS = {"FIX-01.question", "FIX-01.guess", "FIX-01.negated"};

    static {
        REASONS.put(Feature.FIX_SUPPORT, "FIX-01.question");
        REASONS.put(Feature.FIX_UNDECIDED, "FIX-01.question");
        REASONS.put(Feature.FIX_GUESS, "FIX-01.guess");
        REASONS.put(Feature.FIX_STATEMENT, "FIX-01.guess");
        REASONS.put(Feature.FIX_SUCCESS_WANTED, "FIX-01.negated");
        REASONS.put(Feature.FIX_SUCCESS_REPEATED, "FIX-01.negated");
        REASONS.put(Feature.FIX_NOTHING_FRESH, "FIX-01.negated");
    }

    private WordingRules() {}

    static void noChange(Case judged, Findings findings) {
        if (tells("FIX-01", judged)) {
            findings.whole(variant(judged), judged.level(Part.FIX), "fix");
        }
    }

    static void onlyAGoal(Case judged, Findings findings) {
        named(
                "FIX-02",
                i -> judged.fix.tokens.cue(i, Cue.QUALITY) || judged.fix.tokens.is(i, Tag.WEAK),
                judged,
                findings);
    }

    static void onlyAStudy(Case judged, Findings findings) {
        named("FIX-03", i -> FixFeatures.thinks(judged.words, judged.fix.tokens, i), judged, findings);
    }

    static void insight(Case judged, Findings findings) {
        whole(Part.INSIGHT, "INS-01", "insight", judged, findings);
    }

    static void place(Case judged, Findings findings) {
        whole(Part.PLACE, "LOC-01", "insight", judged, findings);
    }

    static void topic(Case judged, Findings findings) {
        int listed = judged.features().get(Feature.TOPIC_ITEMS) + 1;
        if (listed < 2) {
            whole(Part.TOPIC, "ONE-01.plain", "fix", judged, findings);
        } else if (judged.level(Part.TOPIC) != null) {
            findings.whole(
                    "ONE-01", judged.level(Part.TOPIC), "fix", "n", Integer.toString(TopicFeatures.listed(judged.fix)));
        }
    }

    private static void whole(Part part, String key, String field, Case judged, Findings findings) {
        Level level = judged.level(part);
        if (level != null) {
            findings.whole(key, level, field);
        }
    }

    /** A refusal tells every rule that a reader would name; a warning only the likeliest. */
    static boolean tells(String rule, Case judged) {
        Level level = judged.level(Part.FIX);
        if (level == null || judged.fix.blank()) {
            return level != null && rule.equals("FIX-01");
        }
        List<String> rules = judged.named();
        String opening = opening(judged);
        if (opening != null) {
            return rule.equals(opening) || level == Level.BLOCK && rules.contains(rule);
        }
        return level == Level.BLOCK ? rules.contains(rule) : rules.get(0).equals(rule);
    }

    /** An order that only thinks or only names a goal is told as what it is. */
    private static String opening(Case judged) {
        Proposals.Found best = judged.best(judged.fix);
        return switch (best.kind()) {
            case INVESTIGATION -> judged.fix.tokens.cue(best.verb(), Cue.POINTER) ? null : "FIX-03";
            case GOAL -> "FIX-02";
            default -> null;
        };
    }

    /** The rule with the word that gave it away, where the fix holds one. */
    private static void named(String rule, IntPredicate gives, Case judged, Findings findings) {
        Level level = judged.level(Part.FIX);
        if (!tells(rule, judged)) {
            return;
        }
        Tokens tokens = judged.fix.tokens;
        Phrases make = judged.words.list("make");
        int made = -1;
        for (int i = 0; i < tokens.count && !(made >= 0 && (tokens.gap[i] & Gap.SENTENCE) != 0); i++) {
            if (!gives.test(i) || tokens.exact(i)) {
                continue;
            }
            if (make.match(tokens, i) == 0) {
                tell(rule, level, judged.fix, made, i, findings);
                return;
            }
            made = made < 0 ? i : made;
        }
        if (made >= 0) {
            tell(rule, level, judged.fix, -1, made, findings);
            return;
        }
        if (isLikeliest(rule, judged)) {
            findings.whole(rule + ".plain", level, "fix");
        }
    }

    /** “Improve”, and “Make … faster”, since “make” alone is no goal. */
    private static void tell(String rule, Level level, Passage fix, int made, int word, Findings findings) {
        String written = fix.written(word, word + 1);
        if (made < 0) {
            findings.addTokens(rule, level, fix, word, word + 1, "verb", written);
        } else {
            String verb = fix.written(made, made + 1);
            findings.addTokens(rule, level, fix, made, word + 1, "verb", verb + " … " + written);
        }
    }

    /** Without a word to point at, a second reason only puzzles. */
    private static boolean isLikeliest(String rule, Case judged) {
        String opening = opening(judged);
        return rule.equals(opening == null ? judged.named().get(0) : opening);
    }

    /** The message of FIX-01 that fits what pulls the score down most. */
    private static String variant(Case judged) {
        String variant = "FIX-01";
        int most = 0;
        for (int k = 0; !judged.fix.blank() && k < KEYS.length; k++) {
            int pull = 0;
            for (Map.Entry<Feature, String> entry : REASONS.entrySet()) {
                pull += entry.getValue().equals(KEYS[k]) ? judged.pull(entry.getKey()) : 0;
            }
            if (pull < most) {
                most = pull;
                variant = KEYS[k];
            }
        }
        return variant;
    }
}
