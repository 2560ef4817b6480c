package io.vingt.ticket;

import io.vingt.ticket.Doubt.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a word stands in a draft: whatever its case and the kind of its blanks, as a whole word if it stands anywhere as
 * one, else within others. One pass over each text.
 */
final class Marks {

    private static final int MOST = 20;

    private Marks() {}

    static List<Mark> of(String word, DraftContent content) {
        String sought = bare(word);
        if (sought.isEmpty()) return List.of();
        List<Mark> whole = in(content, sought, true);
        return whole.isEmpty() ? in(content, sought, false) : whole;
    }

    /** Whether a word stands anywhere in what an engineer reads. */
    static boolean stand(String word, Wording text) {
        DraftContent content = new DraftContent(
                text.title(), text.insight(), text.fix(), null, null, List.of(), null, List.of(), null);
        return !of(word, content).isEmpty();
    }

    private static List<Mark> in(DraftContent content, String sought, boolean whole) {
        List<Mark> found = new ArrayList<>();
        add(found, "title", content.title(), sought, whole);
        add(found, "insight", content.insight(), sought, whole);
        add(found, "fix", content.fix(), sought, whole);
        return List.copyOf(found);
    }

    private static void add(List<Mark> found, String field, String typed, String sought, boolean whole) {
        if (typed == null) return;
        String text = plain(typed);
        for (int at = text.indexOf(sought); at >= 0 && found.size() < MOST; at = text.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            if (!whole || isApart(text, at, sought, 0) && isApart(text, end - 1, sought, sought.length() - 1))
                found.add(new Mark(field, at, end));
        }
    }

    /** Whether what is sought ends there where a word ends, if it begins or ends with a letter at all. */
    private static boolean isApart(String text, int at, String sought, int side) {
        if (!Character.isLetterOrDigit(sought.charAt(side))) return true;
        int beside = side == 0 ? at - 1 : at + 1;
        return beside < 0 || beside >= text.length() || !Character.isLetterOrDigit(text.charAt(beside));
    }

    /** Of the same length, so that places in it are places in what was typed. */
    private static String plain(String typed) {
        char[] text = typed.toCharArray();
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            text[i] = Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        }
        return new String(text);
    }

    private static String bare(String word) {
        String plain = plain(word);
        int from = 0;
        int to = plain.length();
        while (from < to && isWrapping(plain.charAt(from))) from++;
        while (to > from && isWrapping(plain.charAt(to - 1))) to--;
        return plain.substring(from, to);
    }

    private static boolean isWrapping(char c) {
        return " \"“”„«»‘’'.,;:?!()[]".indexOf(c) >= 0;
    }
}
