package io.vingt.gate;

import java.util.ArrayList;
import java.util.List;

/** Regular inflection, so that the word lists name each verb and noun once. What is irregular stands in the lists. */
final class Forms {
    /** Takes a form and what it is. */
    interface Learner {
        void learn(String form, int tag);
    }

    /** Pronouns and the like stand in the lists of nouns as well: "i" has no plural "is". */
    private static final int SHORTEST_INFLECTED = 3;

    private final String language;

    Forms(String language) {
        this.language = language;
    }

    /** An adjective with its regular endings: “größer”, “größere”, “größeren”. */
    static List<String> adjectives(String language, String adjective) {
        List<String> forms = new ArrayList<>(List.of(adjective));
        String[] endings =
                switch (language) {
                    case "de" -> new String[] {"e", "en", "er", "es", "em"};
                    case "sv" -> new String[] {"a", "t"};
                    case "fr" -> new String[] {"s", "e", "es"};
                    case "es" -> new String[] {"s"};
                    default -> new String[] {};
                };
        for (String ending : adjective.length() < SHORTEST_INFLECTED ? new String[] {} : endings) {
            forms.add(adjective + ending);
        }
        return forms;
    }

    void verb(String verb, int tag, Learner learner) {
        learner.learn(verb, tag | Tag.BASE);
        switch (language) {
            case "en" -> english(verb, tag, learner);
            case "fr" -> french(verb, tag, learner);
            case "sv" -> swedish(verb, tag, learner);
            case "de" -> german(verb, tag, learner);
            case "es" -> spanish(verb, tag, learner);
            default -> {}
        }
    }

    private static void english(String verb, int tag, Learner learner) {
        boolean e = verb.endsWith("e");
        boolean y = verb.endsWith("y") && !vowel(verb, verb.length() - 2);
        String stem = e ? cut(verb, 1) : verb;
        learner.learn((e && !verb.endsWith("ee") ? stem : verb) + "ing", tag | Tag.GERUND);
        learner.learn(y ? cut(verb, 1) + "ied" : stem + "ed", tag | Tag.PARTICIPLE);
        int n = verb.length();
        if (n >= 3
                && !vowel(verb, n - 1)
                && vowel(verb, n - 2)
                && !vowel(verb, n - 3)
                && "wxy".indexOf(verb.charAt(n - 1)) < 0) {
            String doubled = verb + verb.charAt(n - 1);
            learner.learn(doubled + "ing", tag | Tag.GERUND);
            learner.learn(doubled + "ed", tag | Tag.PARTICIPLE);
        }
    }

    private static void french(String verb, int tag, Learner learner) {
        if (verb.endsWith("er")) {
            String stem = cut(verb, 2);
            String soft = stem.endsWith("g") ? stem + "e" : stem;
            imperatives(learner, tag, stem + "ez", soft + "ons");
            participles(learner, tag, stem + "e");
            learner.learn(soft + "ant", tag | Tag.GERUND);
        } else if (verb.endsWith("ir")) {
            String stem = cut(verb, 1);
            imperatives(learner, tag, stem + "ssez", stem + "ssons", stem + "s");
            participles(learner, tag, stem);
            learner.learn(stem + "ssant", tag | Tag.GERUND);
        } else if (verb.endsWith("re")) {
            String stem = cut(verb, 2);
            imperatives(learner, tag, stem + "ez", stem + "ons", stem + "s");
            learner.learn(stem + "ant", tag | Tag.GERUND);
        }
    }

    private static void imperatives(Learner learner, int tag, String... forms) {
        for (String form : forms) {
            learner.learn(form, tag | Tag.BASE);
        }
    }

    private static void participles(Learner learner, int tag, String stem) {
        for (String end : new String[] {"", "e", "s", "es"}) {
            learner.learn(stem + end, tag | Tag.PARTICIPLE);
        }
    }

    private static void swedish(String verb, int tag, Learner learner) {
        String stem = verb.endsWith("a") ? cut(verb, 1) : verb;
        learner.learn(stem + "a", tag | Tag.BASE);
        for (String end : new String[] {"as", "ad", "at", "ade", "ats", "s", "t", "d", "ts"}) {
            learner.learn(stem + end, tag | Tag.PARTICIPLE);
        }
    }

    private static void german(String verb, int tag, Learner learner) {
        if (verb.endsWith("en") || verb.endsWith("rn") || verb.endsWith("ln")) {
            String stem = verb.endsWith("en") ? cut(verb, 2) : cut(verb, 1);
            boolean prefixed = stem.startsWith("be")
                    || stem.startsWith("ent")
                    || stem.startsWith("er")
                    || stem.startsWith("ver")
                    || stem.startsWith("uber");
            learner.learn((prefixed ? "" : "ge") + stem + "t", tag | Tag.PARTICIPLE);
            learner.learn("zu" + verb, tag | Tag.BASE);
        }
    }

    private static void spanish(String verb, int tag, Learner learner) {
        if (verb.length() < 3) {
            return;
        }
        String stem = cut(verb, 2);
        boolean ar = verb.endsWith("ar");
        for (String clitic : new String[] {"lo", "la", "los", "las", "le", "se"}) {
            learner.learn(verb + clitic, tag | Tag.BASE);
        }
        for (String end : new String[] {"o", "a", "os", "as"}) {
            learner.learn((ar ? stem + "ad" : stem + "id") + end, tag | Tag.PARTICIPLE);
        }
        learner.learn(stem + (ar ? "ando" : "iendo"), tag | Tag.GERUND);
    }

    /** The noun and its plurals and definite forms; too many do no harm. */
    List<String> nouns(String noun) {
        List<String> forms = new ArrayList<>(List.of(noun));
        if (noun.length() < SHORTEST_INFLECTED) {
            return forms;
        }
        for (String end : endings()) {
            forms.add(noun + end);
        }
        if (language.equals("en") && noun.endsWith("y")) {
            forms.add(cut(noun, 1) + "ies");
        }
        if (language.equals("sv") && noun.endsWith("a")) {
            forms.add(cut(noun, 1) + "or");
            forms.add(cut(noun, 1) + "orna");
        }
        return forms;
    }

    private String[] endings() {
        return switch (language) {
            case "sv" -> new String[] {"n", "en", "et", "ar", "er", "arna", "erna", "na", "ens", "ets", "s"};
            case "de" -> new String[] {"n", "en", "e", "er", "s", "es", "ern"};
            case "fr" -> new String[] {"s", "x"};
            default -> new String[] {"s", "es"};
        };
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }

    private static boolean vowel(String word, int at) {
        return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
    }
}
