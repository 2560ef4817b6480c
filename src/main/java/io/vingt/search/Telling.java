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
        Set<String> titleShingles,
        Set<String> allShingles,
        boolean hasBody) {

    private static final int SHINGLE = 5;

    /** Null and empty parts are not there. */
    static Telling of(Concepts concepts, String title, String insight, String fix) {
        List<String> head = PlainWords.of(title);
        List<String> whole = new ArrayList<>(head);
        whole.addAll(PlainWords.of(insight));
        whole.addAll(PlainWords.of(fix));
        List<String> told = concepts.of(head);
        List<String> all = concepts.of(whole);
        return new Telling(
                told,
                all,
                places(concepts, all),
                places(concepts, told),
                shingles(head),
                shingles(whole),
                whole.size() > head.size());
    }

    private static Set<String> places(Concepts concepts, List<String> words) {
        Set<String> places = new HashSet<>(words);
        places.removeIf(one -> !concepts.isPlace(one));
        return places;
    }

    private static Set<String> shingles(List<String> words) {
        String text = String.join(" ", words);
        Set<String> all = new HashSet<>();
        for (int i = 0; i + SHINGLE <= text.length(); i++) all.add(text.substring(i, i + SHINGLE));
        return all;
    }
}
