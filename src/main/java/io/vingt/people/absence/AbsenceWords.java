package io.vingt.people.absence;

import io.vingt.people.absence.Title.Word;
import io.vingt.people.calendar.Folded;
import io.vingt.people.calendar.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code absence_words.txt}: where in a title one of a topic stands. */
final class AbsenceWords {

    private static final Map<Topic, AbsenceWords> ALL = read();

    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    private final List<String> signs = new ArrayList<>();

    private AbsenceWords() {}

    /** @return how many words from there on are one entry of the topic, the longest; 0 for none */
    static int at(Topic topic, Title title, int from) {
        return ALL.get(topic).at(title.words(), from);
    }

    static boolean isIn(Topic topic, Title title) {
        for (int i = 0; i < title.words().size(); i++) if (at(topic, title, i) > 0) return true;
        return ALL.get(topic).signs.stream().anyMatch(title.text()::contains);
    }

    /** The words that are entries of any topic, and so nobody's name. */
    static Set<Integer> known(Title title) {
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < title.words().size(); i++) {
            for (Topic topic : Topic.values()) {
                int length = at(topic, title, i);
                for (int k = 0; k < length; k++) known.add(i + k);
            }
        }
        return known;
    }

    private int at(List<Word> words, int from) {
        int longest = 0;
        String first = words.get(from).plain();
        for (String[] entry : byFirst.getOrDefault(first, List.of())) {
            if (entry.length > longest && stands(entry, words, from)) longest = entry.length;
        }
        if (longest > 0) return longest;
        boolean part = beginnings.stream().anyMatch(first::startsWith)
                || endings.stream().anyMatch(first::endsWith);
        return part ? 1 : 0;
    }

    private static boolean stands(String[] entry, List<Word> words, int from) {
        if (from + entry.length > words.size()) return false;
        for (int i = 0; i < entry.length; i++)
            if (!entry[i].equals(words.get(from + i).plain())) return false;
        return true;
    }

    private void learn(String entry) {
        String folded = Folded.plain(entry);
        if (folded.isEmpty()) signs.add(entry);
        else if (entry.endsWith("*")) beginnings.add(folded);
        else if (entry.startsWith("*")) endings.add(folded);
        else {
            String[] words = folded.split(" ");
            byFirst.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
        }
    }

    private static Map<Topic, AbsenceWords> read() {
        Map<Topic, AbsenceWords> all = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) all.put(topic, new AbsenceWords());
        for (String line : WordList.lines(AbsenceWords.class, "absence_words.txt")) {
            int colon = line.indexOf(':');
            AbsenceWords words = all.get(Topic.of(line.substring(0, colon)));
            for (String entry : line.substring(colon + 1).split(",")) words.learn(entry.strip());
        }
        return all;
    }
}
