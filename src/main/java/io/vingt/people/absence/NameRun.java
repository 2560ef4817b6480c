package io.vingt.people.absence;

import io.vingt.people.absence.PersonMatcher.Named;
import io.vingt.people.absence.Title.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words of a title in a row, from one on and up to another, that are words of somebody's name in whatever order.
 *
 * @param whole how many stand there in full
 * @param initials how many with their first letter
 */
record NameRun(Named named, int from, int to, int whole, int initials) {

    private static final int MOST_BETWEEN = 2;

    /** 3 for a whole name, 2 for most of one or one with initials, 1 for a single word of several. */
    int level() {
        int words = named.words().size();
        if (whole == words) return 3;
        return whole + initials == words || whole > 1 ? 2 : 1;
    }

    /** @return null where no such name begins there */
    static NameRun at(Title title, Set<Integer> vocabulary, Named named, int from) {
        NameRun close = read(title, vocabulary, named, from, new Wide(0, true));
        if (close != null && close.level() == 3) return close;
        for (boolean initials : new boolean[] {false, true}) {
            NameRun wide = read(title, vocabulary, named, from, new Wide(MOST_BETWEEN, initials));
            if (wide != null && wide.whole + wide.initials == named.words().size()) return wide;
        }
        return close;
    }

    /**
     * How freely one reads.
     *
     * @param between how many middle names that nobody here knows of may stand in between
     * @param initials whether a letter may stand for a name
     */
    private record Wide(int between, boolean initials) {}

    private static NameRun read(Title title, Set<Integer> vocabulary, Named named, int from, Wide wide) {
        List<Word> left = new ArrayList<>(named.words());
        List<Word> words = title.words();
        int whole = 0;
        int initials = 0;
        int skipped = 0;
        int to = from;
        for (int i = from; i < words.size() && !left.isEmpty(); i++) {
            Word word = words.get(i);
            if (i > from && Title.parts(title.before(i))) break;
            boolean letter = word.isOneLetter();
            boolean capital = word.beginsWithACapital() && (letter || !vocabulary.contains(i));
            if (removed(left, word::is)) whole++;
            else if (letter && wide.initials && removed(left, one -> one.plain().startsWith(word.plain()))) initials++;
            else if (i > from && skipped < wide.between && capital) skipped++;
            else break;
            if (skipped == 0 || left.isEmpty()) to = i + 1;
        }
        return whole == 0 || to == from ? null : new NameRun(named, from, to, whole, initials);
    }

    private static boolean removed(List<Word> left, Predicate<Word> which) {
        for (int i = 0; i < left.size(); i++) {
            if (!which.test(left.get(i))) continue;
            left.remove(i);
            return true;
        }
        return false;
    }
}
