package io.vingt.gate;

import io.vingt.gate.Proposals.Found;
import io.vingt.gate.Proposals.Kind;
import java.util.HashSet;
import java.util.Set;

/** FIX-01..04: the fix is a change that somebody could start on now, not a goal, not an investigation, not the problem again. */
final class FixRules {
    private FixRules() {}

    static void noChange(Case judged, Findings findings) {
        Best best = best(judged);
        if (judged.fix.blank() || best.found.kind() == Kind.NONE) {
            findings.whole("FIX-01", Level.BLOCK, "fix");
        } else if (best.found.kind() == Kind.NO_OBJECT) {
            String verb = best.passage.written(best.found.verb(), best.found.verb() + 1);
            at("FIX-01.object", judged, best, findings, verb);
        }
    }

    static void onlyAGoal(Case judged, Findings findings) {
        Best best = best(judged);
        if (!judged.fix.blank() && best.found.kind() == Kind.GOAL) {
            at("FIX-02", judged, best, findings, best.passage.written(best.found.verb(), best.found.verb() + 1));
        }
    }

    static void onlyAnInvestigation(Case judged, Findings findings) {
        Best best = best(judged);
        if (!judged.fix.blank() && best.found.kind() == Kind.INVESTIGATION) {
            at("FIX-03", judged, best, findings, best.passage.written(best.found.verb(), best.found.verb() + 1));
        }
    }

    private static void at(String key, Case judged, Best best, Findings findings, String verb) {
        if (best.passage == judged.fix) {
            findings.addTokens(key, Level.BLOCK, best.passage, best.found.verb(), best.found.verb() + 1, "verb", verb);
        } else {
            findings.whole(key, Level.BLOCK, "fix", "verb", verb);
        }
    }

    private record Best(Found found, Passage passage) {}

    private static Best best(Case judged) {
        Best inFix = best(judged, judged.fix);
        if (judged.title == null || inFix.found.kind() == Kind.CONCRETE) {
            return inFix;
        }
        Best inTitle = best(judged, judged.title);
        boolean title = inTitle.found.kind() == Kind.CONCRETE || inFix.found.kind() == Kind.NONE;
        return title ? inTitle : inFix;
    }

    private static Best best(Case judged, Passage passage) {
        Found best = Found.NONE;
        for (int i = 0; i < passage.clauses.size() && !best.concrete(); i++) {
            best = best.or(passage.proposed(judged.proposals(), i));
        }
        return new Best(best, passage);
    }

    static void repeatsTheInsight(Case judged, Findings findings) {
        Set<String> insight = content(judged.insight.tokens);
        Set<String> fix = content(judged.fix.tokens);
        double fewest = judged.threshold("repeatFewestWords");
        if (insight.size() < fewest || fix.size() < fewest) {
            return;
        }
        int both = 0;
        for (String word : fix) {
            both += insight.contains(word) ? 1 : 0;
        }
        if (both >= judged.threshold("repeatLikeness") * (insight.size() + fix.size() - both)) {
            findings.whole("FIX-04", Level.WARN, "fix");
        }
    }

    private static Set<String> content(Tokens tokens) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.kind[i] == Tokens.WORD && !tokens.is(i, Tag.STOP) && tokens.word[i].length() > 2) {
                words.add(lemma(tokens.word[i]));
            }
        }
        return words;
    }

    /** Crude on purpose: the plural's s and the usual endings go. */
    private static String lemma(String word) {
        for (String end : new String[] {"ing", "ed", "es", "s", "e"}) {
            if (word.length() > end.length() + 3 && word.endsWith(end)) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
