package io.vingt.people.absence;

import io.vingt.people.absence.Title.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds people by their address or their name, written in whatever order, with or without accents. */
final class PersonMatcher {

    private static final int LONGEST_NAME = 120;

    private final Map<String, Colleague> byAddress = new HashMap<>();
    private final Map<String, List<Named>> byWord = new HashMap<>();
    private final Map<String, Set<Colleague>> byInitials = new HashMap<>();

    /** Somebody with the words of their name. */
    record Named(Colleague who, List<Word> words) {}

    /**
     * Who a text names.
     *
     * @param certain named by so much of their name that it can be nobody else
     * @param several those of whom it may be any one
     * @param rest the text without their names
     * @param stranger what else in it looks like somebody's name, empty for nothing
     */
    record Found(Set<Colleague> certain, Set<Colleague> several, Title rest, String stranger) {}

    PersonMatcher(Collection<Colleague> people) {
        for (Colleague one : people) {
            if (one.email() != null) byAddress.put(one.email().toLowerCase(Locale.ROOT), one);
            Named named = new Named(one, Title.of(one.name()).words());
            StringBuilder initials = new StringBuilder();
            for (Word word : named.words()) {
                if (!word.plain().isEmpty()) initials.append(word.plain().charAt(0));
                for (String key : new LinkedHashSet<>(List.of(word.plain(), word.speltOut()))) {
                    byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(named);
                }
            }
            byInitials
                    .computeIfAbsent(initials.toString(), k -> new LinkedHashSet<>())
                    .add(one);
        }
    }

    /** @return null for an address of nobody here */
    Colleague byAddress(String address) {
        return byAddress.get(address.toLowerCase(Locale.ROOT));
    }

    /** Those whose name has that word, in either way to write it. */
    Set<Named> with(Word word) {
        Set<Named> with = new LinkedHashSet<>(byWord.getOrDefault(word.plain(), List.of()));
        with.addAll(byWord.getOrDefault(word.speltOut(), List.of()));
        return with;
    }

    Set<Colleague> withInitials(String initials) {
        return byInitials.getOrDefault(initials, Set.of());
    }

    /** Addresses in a text are found before names are. */
    Found in(Title title) {
        Set<Colleague> addressed = new LinkedHashSet<>();
        for (String part : split(title.text())) {
            Colleague one = part.indexOf('@') > 0 ? byAddress(part) : null;
            if (one != null) addressed.add(one);
        }
        if (addressed.isEmpty()) return new NamesInTitle(this, title).found();
        return new Found(addressed, Set.of(), title, "");
    }

    /** Somebody whose whole name the text is, and nothing else. */
    Colleague named(String text) {
        if (text.length() > LONGEST_NAME) return null;
        Set<Colleague> whole = new NamesInTitle(this, Title.of(text)).whole();
        return whole.size() == 1 ? whole.iterator().next() : null;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || " \t()[]<>,;:|\"'/".indexOf(text.charAt(i)) >= 0;
            if (!ends) continue;
            if (i > from) parts.add(text.substring(from, i));
            from = i + 1;
        }
        return parts;
    }
}
