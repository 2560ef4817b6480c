package io.vingt.people.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Set;

/**
 * Which day a moment means that stands where a day should: Exchange writes the midnight of its zone in the world's time.
 *
 * @param zones that it may be the midnight of, the likeliest first
 */
record Midnight(Set<ZoneRules> zones) {

    private static final int NOON = 12;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    LocalDate day(EventTime time) {
        if (time.isDate() || !time.utc()) return time.date();
        Instant moment = time.local().toInstant(ZoneOffset.UTC);
        for (ZoneRules zone : zones) {
            LocalDateTime there = LocalDateTime.ofInstant(moment, zone.getOffset(moment));
            if (there.toLocalTime().equals(LocalTime.MIDNIGHT)) return there.toLocalDate();
        }
        boolean lateToday = !time.time().isBefore(LAST_MINUTE);
        return time.time().getHour() > NOON && !lateToday ? time.date().plusDays(1) : time.date();
    }
}
