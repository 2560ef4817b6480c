package io.vingt.people.absence;

import io.vingt.people.absence.PersonMatcher.Found;
import io.vingt.people.absence.PersonMatcher.Named;
import io.vingt.people.absence.Title.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people whom a title names: the longest names first, and each word once. Part of a name, or a name with initials, is
 * enough where only one person has it and no stranger's name stands beside it.
 */
final class NamesInTitle {

    private static final int SHORTEST_INITIALS = 2;
    private static final int LONGEST_INITIALS = 3;

    private final PersonMatcher people;
    private final Title title;
    private final List<Word> words;
    private final Set<Integer> vocabulary;
    private final boolean[] taken;
    private final Set<Colleague> certain = new LinkedHashSet<>();
    private final Set<Colleague> several = new LinkedHashSet<>();

    NamesInTitle(PersonMatcher people, Title title) {
        this.people = people;
        this.title = title;
        this.words = title.words();
        this.vocabulary = AbsenceWords.known(title);
        this.taken = new boolean[words.size()];
    }

    Found found() {
        List<NameRun> runs = runs();
        runs.sort(Comparator.comparingInt(NameRun::level)
                .thenComparingInt(NameRun::whole)
                .thenComparingInt(run -> run.to() - run.from())
                .reversed());
        for (NameRun run : runs) if (isFree(run) && isEnough(run)) take(run, runs);
        if (certain.isEmpty() && several.isEmpty()) initials();
        return new Found(certain, several, rest(), stranger());
    }

    private Title rest() {
        StringBuilder rest = new StringBuilder(title.text());
        for (int i = 0; i < words.size(); i++) {
            for (int k = words.get(i).start(); taken[i] && k < words.get(i).end(); k++) rest.setCharAt(k, '|');
        }
        return Title.of(rest.toString());
    }

    /** Only whole names, where nothing else stands in the text. */
    Set<Colleague> whole() {
        for (NameRun run : runs()) {
            if (run.level() == 3 && run.to() - run.from() == words.size())
                certain.add(run.named().who());
        }
        return certain;
    }

    /** The first words in a row that look like somebody's name; empty where none do. */
    private String stranger() {
        int from = 0;
        while (from < words.size() && !looksLikeAName(from)) from++;
        int to = from;
        while (to < words.size() && looksLikeAName(to) && (to == from || !Title.parts(title.before(to)))) to++;
        if (from == to) return "";
        return title.text().substring(words.get(from).start(), words.get(to - 1).end());
    }

    private List<NameRun> runs() {
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Set<Named> with = new LinkedHashSet<>(people.with(words.get(i)));
            if (words.get(i).isOneLetter() && i + 1 < words.size()) with.addAll(people.with(words.get(i + 1)));
            for (Named named : with) {
                NameRun run = NameRun.at(title, vocabulary, named, i);
                if (run != null) runs.add(run);
            }
        }
        return runs;
    }

    private boolean isFree(NameRun run) {
        for (int i = run.from(); i < run.to(); i++) if (taken[i]) return false;
        return true;
    }

    private boolean isEnough(NameRun run) {
        if (run.level() == 3) return true;
        boolean beside = isStrange(run.from() - 1, run.from()) || isStrange(run.to(), run.to());
        if (run.level() == 2 || beside) return !beside;
        boolean aWord = !vocabulary.contains(run.from())
                && words.get(run.from()).plain().length() > 1;
        return aWord && isAlone(run);
    }

    /** A single word of a name is somebody's as long as no name of nobody's stands in the same part of the title. */
    private boolean isAlone(NameRun run) {
        for (int i = run.from() - 1; i >= 0 && !endsAPart(title.before(i + 1)); i--) if (isNobodys(i)) return false;
        for (int i = run.to(); i < words.size() && !endsAPart(title.before(i)); i++) if (isNobodys(i)) return false;
        return true;
    }

    private boolean isNobodys(int word) {
        return looksLikeAName(word) && people.with(words.get(word)).isEmpty();
    }

    /** Whether a word beside a name makes it another person's. @param gap the word that the two are parted before */
    private boolean isStrange(int word, int gap) {
        if (word < 0 || word >= words.size() || endsAPart(title.before(gap))) return false;
        return title.before(gap).indexOf(',') < 0 ? looksLikeAName(word) : isNobodys(word);
    }

    private static boolean endsAPart(String between) {
        return Title.parts(between)
                || between.indexOf(':') >= 0
                || between.indexOf('&') >= 0
                || between.indexOf('+') >= 0;
    }

    private boolean looksLikeAName(int word) {
        Word one = words.get(word);
        return !taken[word]
                && one.beginsWithACapital()
                && !one.isANumber()
                && !(vocabulary.contains(word) && !one.isOneLetter());
    }

    private void take(NameRun run, List<NameRun> runs) {
        Set<Colleague> same = runs.stream()
                .filter(one -> one.from() == run.from() && one.to() == run.to() && one.level() == run.level())
                .map(one -> one.named().who())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Arrays.fill(taken, run.from(), run.to(), true);
        if (same.size() == 1) certain.addAll(same);
        else several.addAll(same);
    }

    /** "AM – Urlaub": where nobody else is named, and only one person's name begins with these letters. */
    private void initials() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int length = word.plain().length();
            boolean letters = length >= SHORTEST_INITIALS && length <= LONGEST_INITIALS && word.isInCapitals();
            boolean half = word.plain().equals("am") || word.plain().equals("pm");
            Set<Colleague> who =
                    letters && (half || !vocabulary.contains(i)) ? people.withInitials(word.plain()) : Set.of();
            if (who.isEmpty() || isStrange(i - 1, i) || isStrange(i + 1, i + 1)) continue;
            taken[i] = true;
            if (who.size() == 1) certain.addAll(who);
            else several.addAll(who);
        }
    }
}
