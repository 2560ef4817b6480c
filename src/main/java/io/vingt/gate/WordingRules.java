package io.vingt.gate;

import java.util.EnumMap;
import java.util.Map;

/**
 * FIX-01..03, INS-01, LOC-01 and ONE-01: each part's score decides, and what weighs most against it names the rule and the
 * remedy. BLOCK where the score is sure, WARN in the band between, nothing where it is sure of the other side.
 */
final class WordingRules {
    /** What a feature that speaks against the fix is called when it is the strongest. */
    private static final Map<Feature, String> REASONS = new EnumMap<>(Feature.class);

    private static final String[] KEYS = {"FIX-02", "FIX-03", "FIX-01.question", "FIX-01.guess", "FIX-01.negated"};

    static {
        REASONS.put(Feature.FIX_GOAL, "FIX-02");
        REASONS.put(Feature.FIX_QUALITY, "FIX-02");
        REASONS.put(Feature.FIX_STUDY, "FIX-03");
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
        Level level = judged.level(Part.FIX);
        String key = level == null ? "" : reason(judged);
        if (key.startsWith("FIX-01")) {
            findings.whole(key, level, "fix");
        }
    }

    static void onlyAGoal(Case judged, Findings findings) {
        named("FIX-02", Cue.QUALITY, Tag.WEAK, judged, findings);
    }

    static void onlyAStudy(Case judged, Findings findings) {
        named("FIX-03", Cue.STUDY, Tag.INVESTIGATE, judged, findings);
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
            findings.whole("ONE-01", judged.level(Part.TOPIC), "fix", "n", Integer.toString(TopicFeatures.listed(judged.fix)));
        }
    }

    private static void whole(Part part, String key, String field, Case judged, Findings findings) {
        Level level = judged.level(part);
        if (level != null) {
            findings.whole(key, level, field);
        }
    }

    /** The rule with the word that gave it away, where the fix holds one. */
    private static void named(String rule, int cue, int tag, Case judged, Findings findings) {
        Level level = judged.level(Part.FIX);
        if (level == null || !reason(judged).equals(rule)) {
            return;
        }
        Tokens tokens = judged.fix.tokens;
        for (int i = 0; i < tokens.count; i++) {
            if ((tokens.cue(i, cue) || tokens.is(i, tag)) && !tokens.exact(i)) {
                findings.addTokens(rule, level, judged.fix, i, i + 1, "verb", judged.fix.written(i, i + 1));
                return;
            }
        }
        findings.whole(rule + ".plain", level, "fix");
    }

    /** The reason whose features pull the score down most; FIX-01 where none of them does. */
    static String reason(Case judged) {
        String reason = "FIX-01";
        int most = 0;
        for (String key : KEYS) {
            int pull = 0;
            for (Map.Entry<Feature, String> entry : REASONS.entrySet()) {
                pull += entry.getValue().equals(key) ? judged.pull(entry.getKey()) : 0;
            }
            if (pull < most && !judged.fix.blank()) {
                most = pull;
                reason = key;
            }
        }
        return reason;
    }
}
