package io.vingt.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text tells, made comparable.
 *
 * @param title concepts and stems of the title
 * @param all those of title, insight and fix
 * @param places the concepts that say where
 * @param titlePlaces those of the title
 * @param titleShingles every five letters in a row of the title
 * @param allShingles those of the whole text
 * @param hasBody whether there is more than a title
 */
record Telling(
        List<String> title,
        List<String> all,
        Set<String> places,
        Set<String> titlePlaces,
        Shingles titleShingles,
        Shingles allShingles,
        boolean hasBody) {

    /** What is read in twenty seconds is far shorter; the rest of a longer text would only cost time. */
    private static final int LONGEST_PART = 4_000;

    /** Null and empty parts are not there. */
    static Telling of(Concepts concepts, String title, String insight, String fix) {
        List<String> head = words(title);
        List<String> whole = new ArrayList<>(head);
        whole.addAll(words(insight));
        whole.addAll(words(fix));
        List<String> told = concepts.of(head);
        List<String> all = concepts.of(whole);
        return new Telling(
                told,
                all,
                places(concepts, all),
                places(concepts, told),
                Shingles.of(head),
                Shingles.of(whole),
                whole.size() > head.size());
    }

    private static List<String> words(String part) {
        boolean tooLong = part != null && part.length() > LONGEST_PART;
        return PlainWords.of(tooLong ? part.substring(0, LONGEST_PART) : part);
    }

    private static Set<String> places(Concepts concepts, List<String> words) {
        Set<String> places = new HashSet<>(words);
        places.removeIf(one -> !concepts.isPlace(one));
        return places;
    }
}
