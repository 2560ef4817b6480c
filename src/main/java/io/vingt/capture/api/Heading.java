package io.vingt.capture.api;

import io.vingt.merchant.Address;

/** What a hurried reporter need not type: the ticket's title and the place. The phone's form says it in the same words. */
final class Heading {

    private static final int LONGEST = 90;
    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final String LINE_ENDS = "\n\u000b\f\r\u0085\u2028\u2029";
    private static final String ENDS = ".!?…";
    private static final String DOTS = ".。…";

    private Heading() {}

    /** The first sentence of a text, or as many of its words as a title holds. */
    static String of(String text) {
        if (text == null) return "";
        String bare = firstSentence(text.strip());
        if (bare.length() <= LONGEST) return bare;
        int end = bare.lastIndexOf(' ', LONGEST);
        return bare.substring(0, end < LONGEST / 2 ? LONGEST - 1 : end) + "…";
    }

    /** In one pass: up to a blank behind a full stop or to the end of the line, runs of blanks as one, without dots at its end. */
    private static String firstSentence(String text) {
        StringBuilder line = new StringBuilder();
        char before = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean blank = BLANKS.indexOf(c) >= 0;
            if (LINE_ENDS.indexOf(c) >= 0 || blank && ENDS.indexOf(before) >= 0) break;
            if (!blank) line.append(c);
            else if (BLANKS.indexOf(before) < 0) line.append(' ');
            before = c;
        }
        int end = line.length();
        while (end > 0 && DOTS.indexOf(line.charAt(end - 1)) >= 0) end--;
        return line.substring(0, end);
    }

    /** The text, and on a line of its own where it was seen and on what. */
    static String placed(String text, Address address, String device) {
        if (text == null || text.isBlank()) return text;
        return text.strip() + "\n" + address.shown() + (device == null ? "" : " · " + device);
    }
}
