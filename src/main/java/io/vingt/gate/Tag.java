package io.vingt.gate;

import java.util.Map;

/** What a word or phrase can be in a language: one bit per section of a language file. */
final class Tag {
    static final int STRONG = 1;
    static final int WEAK = 1 << 1;
    static final int INVESTIGATE = 1 << 2;
    static final int BASE = 1 << 3;
    static final int GERUND = 1 << 4;
    static final int PARTICIPLE = 1 << 5;
    static final int NOUN = 1 << 6;
    static final int ADJECTIVE = 1 << 7;
    static final int STATE = 1 << 8;
    static final int ABSTRACT = 1 << 9;
    static final int PROBLEM = 1 << 10;
    static final int PLACE = 1 << 11;
    static final int QUANTIFIER = 1 << 12;
    static final int AUDIENCE = 1 << 13;
    static final int VAGUE = 1 << 14;
    static final int HEDGE = 1 << 15;
    static final int STOP = 1 << 16;
    static final int OBSERVE = 1 << 17;
    static final int MODAL = 1 << 18;
    static final int SAYS = 1 << 19;
    static final int TAIL = 1 << 20;
    static final int UNIT = 1 << 21;
    static final int PRONOUN = 1 << 22;
    static final int NEGATION = 1 << 23;
    static final int LABEL = 1 << 24;
    static final int RATHER = 1 << 25;
    static final int TOWARD = 1 << 26;
    static final int MEANS = 1 << 27;
    static final int JOIN = 1 << 28;
    static final int WANT = 1 << 29;
    static final int POSITION = 1 << 30;

    static final int VERB = STRONG | WEAK | INVESTIGATE;

    /** Sections whose entries are verbs and are inflected when read. */
    static final Map<String, Integer> VERBS = Map.of("strong", STRONG, "weak", WEAK, "investigate", INVESTIGATE);

    /** Sections whose entries are nouns and are inflected when read. */
    static final Map<String, Integer> NOUNS = Map.of("place", PLACE, "audience", AUDIENCE);

    static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("concrete_adj", ADJECTIVE),
            Map.entry("state_adj", STATE),
            Map.entry("abstract", ABSTRACT),
            Map.entry("problem", PROBLEM),
            Map.entry("quant", QUANTIFIER),
            Map.entry("vague", VAGUE),
            Map.entry("hedge", HEDGE | VAGUE),
            Map.entry("stop", STOP),
            Map.entry("observe", OBSERVE),
            Map.entry("modal", MODAL),
            Map.entry("says", SAYS),
            Map.entry("tail", TAIL),
            Map.entry("unit", UNIT),
            Map.entry("pronoun", PRONOUN),
            Map.entry("negation", NEGATION),
            Map.entry("label", LABEL),
            Map.entry("rather", RATHER),
            Map.entry("toward", TOWARD),
            Map.entry("means", MEANS),
            Map.entry("join", JOIN),
            Map.entry("want", WANT),
            Map.entry("position", POSITION),
            Map.entry("strong_noun", STRONG | NOUN),
            Map.entry("weak_noun", WEAK | NOUN),
            Map.entry("investigate_noun", INVESTIGATE | NOUN),
            Map.entry("strong_participle", STRONG | PARTICIPLE),
            Map.entry("strong_form", STRONG | BASE),
            Map.entry("weak_form", WEAK | BASE),
            Map.entry("investigate_form", INVESTIGATE | BASE));

    private Tag() {}
}
