package io.vingt.people.absence;

import io.vingt.people.calendar.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an event is called, word by word. */
record Title(String text, List<Word> words) {

    private static final String CLOSES = ")]}>";
    private static final String OPENS = "([{<";
    private static final String PARTS = CLOSES + OPENS + ";|/\n\u2013\u2014•·";

    /**
     * One word.
     *
     * @param spelt as it is written
     * @param plain folded
     * @param speltOut folded with accents spelt out
     * @param start where it begins in the title
     * @param end where what follows it begins
     */
    record Word(String spelt, String plain, String speltOut, int start, int end) {

        boolean is(Word other) {
            return plain.equals(other.plain)
                    || speltOut.equals(other.speltOut)
                    || plain.equals(other.speltOut)
                    || speltOut.equals(other.plain);
        }

        boolean isANumber() {
            return isOfANumber(spelt.codePointAt(0));
        }

        boolean isOneLetter() {
            return plain.length() == 1 && !isANumber();
        }

        boolean isInCapitals() {
            return spelt.equals(spelt.toUpperCase(Locale.ROOT)) && !spelt.equals(spelt.toLowerCase(Locale.ROOT));
        }

        boolean beginsWithACapital() {
            return Character.isUpperCase(spelt.codePointAt(0));
        }
    }

    static Title of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && goesOn(text, i, end)) end += Character.charCount(text.codePointAt(end));
            if (end > i) words.add(word(text, i, end));
            i = end == i ? i + Character.charCount(text.codePointAt(i)) : end;
        }
        return new Title(text, words);
    }

    private static Word word(String text, int start, int end) {
        String spelt = text.substring(start, end);
        return new Word(spelt, Folded.plain(spelt), Folded.speltOut(spelt), start, end);
    }

    /** A number ends where letters begin, and the other way round: 4h are two words. */
    private static boolean goesOn(String text, int start, int at) {
        int c = text.codePointAt(at);
        return isOfAWord(c) && (at == start || isOfANumber(c) == isOfANumber(text.codePointAt(start)));
    }

    private static boolean isOfANumber(int c) {
        return Character.isDigit(c) || "½¼¾".indexOf(c) >= 0;
    }

    private static boolean isOfAWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || isOfANumber(c);
    }

    /** What stands between a word and the one before it, or the title's beginning. */
    String before(int word) {
        int from = word == 0 ? 0 : words.get(word - 1).end();
        return text.substring(from, words.get(word).start());
    }

    /** What stands between a word and the one after it, or the title's end. */
    String after(int word) {
        int to = word + 1 == words.size() ? text.length() : words.get(word + 1).start();
        return text.substring(words.get(word).end(), to);
    }

    /** Whether something else begins there: a bracket, a bar, a dash with blanks around it. */
    static boolean parts(String between) {
        if (between.contains(" - ") || between.contains(" -- ")) return true;
        for (int i = 0; i < between.length(); i++) if (PARTS.indexOf(between.charAt(i)) >= 0) return true;
        return false;
    }

    static boolean opens(String between) {
        return between.chars().anyMatch(c -> OPENS.indexOf(c) >= 0);
    }

    static boolean closes(String between) {
        return between.chars().anyMatch(c -> CLOSES.indexOf(c) >= 0);
    }

    /** The same with words left out, and a bar in their place. */
    Title without(int from, int to) {
        if (from >= to) return this;
        StringBuilder rest = new StringBuilder(text);
        for (int i = words.get(from).start(); i < words.get(to - 1).end(); i++) rest.setCharAt(i, '|');
        return of(rest.toString());
    }
}
