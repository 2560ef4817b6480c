package io.vingt.people;

import io.vingt.kernel.BadInput;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;

/**
 * Who we are.
 *
 * @param timeZone an IANA name
 * @param firstDayOfWeek of {@link DayOfWeek}
 * @param currency an ISO 4217 code
 * @param classAverage EUR a year that the average ticket of the company is worth
 * @param version the one that was read
 */
public record Company(
        String name, String timeZone, String firstDayOfWeek, String currency, double classAverage, long version) {

    /** What an average ticket is worth before the company knows better (science, section 3.1). */
    public static final double CLASS_AVERAGE = 50_000;

    /** @throws BadInput naming the field */
    public Company {
        name = Words.line("name", name, 120);
        zone(timeZone);
        currency(currency);
        day(firstDayOfWeek);
        if (!(classAverage >= 1 && classAverage <= 1e12)) throw new BadInput("classAverage", "outOfRange");
    }

    public static Company named(String name, String timeZone, String currency) {
        return new Company(name, timeZone, DayOfWeek.MONDAY.name(), currency, CLASS_AVERAGE, 0);
    }

    public ZoneId zone() {
        return zone(timeZone);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name == null ? "" : name);
        } catch (DateTimeException e) {
            throw new BadInput("timeZone", "unknownValue");
        }
    }

    private static void currency(String code) {
        try {
            Currency.getInstance(code == null ? "" : code);
        } catch (IllegalArgumentException e) {
            throw new BadInput("currency", "unknownValue");
        }
    }

    private static void day(String name) {
        try {
            DayOfWeek.valueOf(name == null ? "" : name);
        } catch (IllegalArgumentException e) {
            throw new BadInput("firstDayOfWeek", "unknownValue");
        }
    }
}
