package io.vingt.people.page;

import java.util.Locale;

/** Two letters that stand for a name. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        String[] words = name.strip().split("\\s+", 8);
        String last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }
}
