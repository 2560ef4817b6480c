package io.vingt.gate;

/** Counts lines that look copied from a log or a stack trace, whatever wrote it: Java, browsers, Python, a server. */
final class TraceLines {
    private static final String[] TIMES = {
        "dddd-dd-dd", "dddd/dd/dd", "dd:dd:dd", "dd.dd.dddd dd:dd", "dd/dd/dddd dd:dd", "dd-dd-dddd dd:dd"
    };
    private static final String[] LEVELS = {"ERROR", "WARN", "WARNING", "INFO", "DEBUG", "TRACE", "FATAL", "npm ERR!"};
    private static final String[] SAYS = {"Caused by:", "Traceback (most recent", "Uncaught ", "... "};

    private TraceLines() {}

    static int count(String text) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            count += is(text, at, end) ? 1 : 0;
            at = end + 1;
        }
        return count;
    }

    /** Whether the line [from, to) is one. */
    static boolean is(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        boolean frame = text.startsWith("at ", at) && (called(text, at + 3, to) || position(text, at, to));
        return frame
                || exception(text, at, to)
                || timestamp(text, at, to)
                || starts(text, at, to)
                || browser(text, at, to);
    }

    private static boolean called(String text, int from, int to) {
        int at = from;
        while (at < to && (Ascii.letterOrDigit(text.charAt(at)) || "._$<>".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > from && at < to && text.charAt(at) == '(';
    }

    private static boolean exception(String text, int from, int to) {
        return within(text, from, to - 8, "Exception");
    }

    /** Ends in a line and a column, or in the line only: ":27:15", ":27)". */
    private static boolean position(String text, int from, int to) {
        int at = to;
        while (at > from && (text.charAt(at - 1) <= ' ' || text.charAt(at - 1) == ')')) {
            at--;
        }
        int digits = at;
        while (at > from && Ascii.digit(text.charAt(at - 1))) {
            at--;
        }
        return at < digits && at > from && text.charAt(at - 1) == ':';
    }

    /** "load@https://shop.example/a.js:5:31", as Firefox and Safari write it. */
    private static boolean browser(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '@' || text.charAt(i) == ' ') {
                return text.charAt(i) == '@' && address(text, i + 1, to) && position(text, i, to);
            }
        }
        return false;
    }

    private static boolean address(String text, int from, int to) {
        int at = from;
        while (at < to && (Ascii.letter(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at > from && text.startsWith("://", at);
    }

    /** "Caused by:", "ERROR ...", "File "a.py", line 3". */
    private static boolean starts(String text, int from, int to) {
        int at = from < to && text.charAt(from) == '[' ? from + 1 : from;
        for (String level : LEVELS) {
            int end = at + level.length();
            if (end < to && text.startsWith(level, at) && ":] |\t".indexOf(text.charAt(end)) >= 0) {
                return true;
            }
        }
        for (String opening : SAYS) {
            if (text.startsWith(opening, at) && (opening.charAt(0) != '.' || text.startsWith(" more", to - 5))) {
                return true;
            }
        }
        return text.startsWith("File \"", at) && within(text, at, to, "\", line ");
    }

    private static boolean within(String text, int from, int to, String what) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == what.charAt(0) && text.startsWith(what, i)) {
                return true;
            }
        }
        return false;
    }

    /** "2026-11-20", "[2026-11-20" or "12:30:05" at the line's beginning. */
    private static boolean timestamp(String text, int from, int to) {
        int at = from < to && text.charAt(from) == '[' ? from + 1 : from;
        for (String shape : TIMES) {
            if (shaped(text, at, to, shape)) {
                return true;
            }
        }
        return false;
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
