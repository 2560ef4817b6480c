package io.vingt.gate;

/** Counts lines that look copied from a log or a stack trace. */
final class TraceLines {
    private TraceLines() {}

    static int count(String text) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            count += trace(text, at, end) ? 1 : 0;
            at = end + 1;
        }
        return count;
    }

    private static boolean trace(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return text.startsWith("at ", at) && called(text, at + 3, to)
                || exception(text, at, to)
                || timestamp(text, at, to);
    }

    private static boolean called(String text, int from, int to) {
        int at = from;
        while (at < to && (Ascii.letterOrDigit(text.charAt(at)) || "._$<>".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > from && at < to && text.charAt(at) == '(';
    }

    private static boolean exception(String text, int from, int to) {
        for (int i = from; i + 9 <= to; i++) {
            if (text.charAt(i) == 'E' && text.startsWith("Exception", i)) {
                return true;
            }
        }
        return false;
    }

    /** "2026-11-20", "[2026-11-20" or "12:30:05" at the line's beginning. */
    private static boolean timestamp(String text, int from, int to) {
        int at = from < to && text.charAt(from) == '[' ? from + 1 : from;
        return shaped(text, at, to, "dddd-dd-dd") || shaped(text, at, to, "dd:dd:dd");
    }

    private static boolean shaped(String text, int from, int to, String shape) {
        if (from + shape.length() > to) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(from + i);
            if (shape.charAt(i) == 'd' ? !Ascii.digit(c) : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
