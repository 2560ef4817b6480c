package io.vingt.gate;

/**
 * Dates and times as they are written: {@code 05.12.2026 14:30}, {@code 2026-12-05T14:30:00+01:00}, {@code 5/12/26 14h30},
 * {@code 20261205_1430}, {@code 05.-07.12.2026}, {@code 08.30-12.00}. Ambiguous orders count as dates whichever way they are read.
 */
final class DateTimes {
    private static final int LONGEST_GAP = 3;

    private DateTimes() {}

    /** One past the date, the time or both that begin at the digit at {@code i}, else -1. */
    static int end(String text, int i) {
        int date = range(text, i);
        if (date < 0) {
            return timesAlone(text, i);
        }
        int at = date;
        while (at < text.length() && at - date < LONGEST_GAP && "TtZ_,-@ \u00a0\u202f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int time = at > date ? time(text, at) : -1;
        return time < 0 ? date : times(text, time);
    }

    /** A date, or days and months before it that share its end: "05.-07.12.2026", "05.12 - 07.12.26". */
    private static int range(String text, int i) {
        int whole = date(text, i);
        if (whole > 0) {
            return whole;
        }
        int day = digits(text, i);
        if (day < 1 || day > 2 || !within(text, i, day, 1, 31)) {
            return -1;
        }
        int second = dash(text, i + day);
        int end = second < 0 ? -1 : date(text, second);
        if (end > 0) {
            return end;
        }
        int month = i + day + 1;
        int length = separator(text, i + day) ? digits(text, month) : 0;
        if (length < 1 || length > 2 || !within(text, month, length, 1, 31)) {
            return -1;
        }
        second = dash(text, month + length);
        return second < 0 ? -1 : date(text, second);
    }

    /** Where the second part of a range begins, past an optional full stop and a dash or slash with blanks around. */
    private static int dash(String text, int from) {
        int at = from < text.length() && text.charAt(from) == '.' ? from + 1 : from;
        at = blanks(text, at);
        boolean joins = at < text.length() && "-\u2013\u2014/".indexOf(text.charAt(at)) >= 0;
        return joins ? blanks(text, at + 1) : -1;
    }

    private static int blanks(String text, int from) {
        return from < text.length() && NumberRun.blank(text.charAt(from)) ? from + 1 : from;
    }

    private static int date(String text, int i) {
        int end = plainDate(text, i);
        if (end < 0 || end + 1 >= text.length()) {
            return end;
        }
        boolean goesOn = separator(text, end) && Ascii.digit(text.charAt(end + 1));
        boolean same = goesOn && text.charAt(end) == sign(text, i);
        return !same || plainDate(text, end + 1) > 0 || text.charAt(end) == '-' && time(text, end + 1) > 0 ? end : -1;
    }

    private static char sign(String text, int i) {
        return text.charAt(Math.min(text.length() - 1, i + digits(text, i)));
    }

    /** Three numbers of which one can be a day, one a month and one a year, with the same sign between them. */
    private static int plainDate(String text, int i) {
        int one = digits(text, i);
        if (one == 8 || one == 12 || one == 14) {
            return compact(text, i) ? i + one : -1;
        }
        int second = i + one + 1;
        if (one == 0 || one > 4 || one == 3 || second >= text.length() || !separates(text, i + one)) {
            return -1;
        }
        second = text.charAt(i + one) == '.' ? blanks(text, second) : second;
        int two = digits(text, second);
        int third = second + two + 1;
        if (two < 1 || two > 2 || third >= text.length() || !alike(text.charAt(second + two), text.charAt(i + one))) {
            return -1;
        }
        third = text.charAt(second + two) == '.' ? blanks(text, third) : third;
        int three = digits(text, third);
        boolean blank = NumberRun.blank(text.charAt(i + one));
        boolean shaped = one == 4 ? three == 1 || three == 2 : three == 4 || !blank && (three == 1 || three == 2);
        boolean fits =
                shaped && orders(value(text, i, one), value(text, second, two), value(text, third, three), one, three);
        return fits && !(blank && groupFollows(text, third + three)) ? third + three : -1;
    }

    private static boolean orders(int a, int b, int c, int first, int last) {
        if (first == 4) {
            return year(a) && day(b, c);
        }
        if (last == 4) {
            return year(c) && (day(a, b) || day(b, a));
        }
        return day(a, b) || day(b, a) || day(b, c);
    }

    private static boolean day(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean year(int year) {
        return year >= 1900 && year <= 2199;
    }

    /** "20261205", "202612051430", "20261205143000". */
    private static boolean compact(String text, int i) {
        return year(value(text, i, 4)) && day(value(text, i + 4, 2), value(text, i + 6, 2));
    }

    /** After a date with blanks more digits may come only as a time. */
    private static boolean groupFollows(String text, int end) {
        int next = blanks(text, end);
        return next > end && digits(text, next) > 0 && time(text, next) < 0;
    }

    private static int timesAlone(String text, int i) {
        int end = time(text, i);
        if (end < 0) {
            return -1;
        }
        int all = times(text, end);
        int sign = i + digits(text, i);
        return text.charAt(sign) != '.' || all > end ? all : -1;
    }

    /** Past further times of a range. */
    private static int times(String text, int from) {
        int at = from;
        for (int next = dash(text, at); next > 0; next = dash(text, at)) {
            int end = time(text, next);
            if (end < 0) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** One past "14:30", "14.30", "14h30", "9h" or "14:30:00.000", with its zone, else -1. */
    private static int time(String text, int i) {
        int hour = digits(text, i);
        if (hour == 0 || hour > 2 || !within(text, i, hour, 0, 24)) {
            return -1;
        }
        int at = i + hour;
        boolean h = at < text.length() && (text.charAt(at) == 'h' || text.charAt(at) == 'H');
        if (!h && (at >= text.length() || text.charAt(at) != ':' && text.charAt(at) != '.')) {
            return -1;
        }
        int minute = digits(text, at + 1);
        if (minute != 2 || !within(text, at + 1, 2, 0, 59)) {
            return h && minute == 0 && !letter(text, at + 1) ? at + 1 : -1;
        }
        at += 3;
        boolean seconds = sign(text, at, ":.") && digits(text, at + 1) == 2 && within(text, at + 1, 2, 0, 60);
        at = seconds ? at + 3 : at;
        at = seconds && sign(text, at, ".,") ? at + 1 + digits(text, at + 1) : at;
        at = zone(text, at);
        return sign(text, at, ".:") || at < text.length() && Ascii.digit(text.charAt(at)) ? -1 : at;
    }

    private static int zone(String text, int i) {
        if (i < text.length() && (text.charAt(i) == 'Z' || text.charAt(i) == 'z')) {
            return i + 1;
        }
        if (!sign(text, i, "+-")
                || digits(text, i + 1) != 2 && digits(text, i + 1) != 4
                || !within(text, i + 1, 2, 0, 14)) {
            return i;
        }
        int at = i + 1 + digits(text, i + 1);
        return at == i + 3 && sign(text, at, ":") && digits(text, at + 1) == 2 ? at + 3 : at;
    }

    /** One of these signs with a digit after it. */
    private static boolean sign(String text, int i, String signs) {
        return i + 1 < text.length() && signs.indexOf(text.charAt(i)) >= 0 && Ascii.digit(text.charAt(i + 1));
    }

    private static boolean letter(String text, int i) {
        return i < text.length() && Letters.letter(text.charAt(i));
    }

    private static boolean alike(char one, char other) {
        return one == other || NumberRun.blank(one) && NumberRun.blank(other);
    }

    private static boolean separates(String text, int i) {
        return separator(text, i) || NumberRun.blank(text.charAt(i));
    }

    private static boolean separator(String text, int i) {
        return i < text.length() && "./-\u2013\u2011".indexOf(text.charAt(i)) >= 0;
    }

    /** How many digits stand at {@code i}, at most 15. */
    private static int digits(String text, int i) {
        int at = i;
        while (at < text.length() && at - i < 15 && Ascii.digit(text.charAt(at))) {
            at++;
        }
        return Math.max(0, at - i);
    }

    private static boolean within(String text, int i, int length, int least, int most) {
        int value = value(text, i, length);
        return value >= least && value <= most;
    }

    private static int value(String text, int i, int length) {
        int value = 0;
        for (int k = i; k < i + length; k++) {
            value = value * 10 + text.charAt(k) - '0';
        }
        return value;
    }
}
