package io.vingt.people.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A day, or a time on a day, as it is written.
 *
 * @param time null for a whole day
 * @param utc whether the time is the world's, not a place's
 */
record EventTime(LocalDate date, LocalTime time, boolean utc) {

    private static final int DATE = 8;
    private static final int MINUTES = 12;
    private static final int SECONDS = 14;

    /** @return null for what is neither a day nor a time */
    static EventTime of(String text) {
        boolean utc = text.endsWith("Z") || text.endsWith("z");
        StringBuilder digits = new StringBuilder(SECONDS);
        for (int i = 0; i < text.length() - (utc ? 1 : 0); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits.length() < SECONDS) digits.append(c);
            else if ("-:Tt ".indexOf(c) < 0) return null;
        }
        try {
            return read(digits.toString(), utc);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static EventTime read(String digits, boolean utc) {
        int length = digits.length();
        if (length != DATE && length != MINUTES && length != SECONDS) return null;
        LocalDate date = LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, DATE));
        if (length == DATE) return new EventTime(date, null, false);
        int hour = number(digits, DATE, 10);
        int minute = number(digits, 10, MINUTES);
        if (hour == 24 && minute == 0) return new EventTime(date.plusDays(1), LocalTime.MIDNIGHT, utc);
        int second = length == SECONDS ? Math.min(59, number(digits, MINUTES, SECONDS)) : 0;
        return new EventTime(date, LocalTime.of(hour, minute, second), utc);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    boolean isDate() {
        return time == null;
    }

    LocalDateTime local() {
        return time == null ? date.atStartOfDay() : date.atTime(time);
    }
}
