package io.vingt.people.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of series, held against another reader of them. */
class RepeatRuleTest {

    private static final LocalDate UNTIL = LocalDate.of(2031, 12, 31);
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    @Test
    void aThousandRulesGiveTheDaysThatAnotherReaderFinds() {
        Random random = new Random(20_261_201);
        int compared = 0;
        for (int i = 0; i < 8_000 && compared < 1_000; i++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
            String rule = rule(random);
            List<LocalDate> ours = RepeatRule.of(rule).days(start, start, UNTIL, new Effort());
            List<LocalDate> theirs = theirs(rule, start, ours.size());
            // biweekly 0.6.8 forgets the interval of days where a rule names days, too: every fourth day that is a
            // Friday
            // becomes every Friday
            if (rule.contains("DAILY;INTERVAL") && rule.contains("DAY=")) continue;
            boolean first = !theirs.isEmpty() && theirs.get(0).equals(start) && isMeant(rule, start);
            if (!first) continue;
            assertEquals(theirs, ours, rule + " from " + start);
            compared++;
        }
        assertEquals(1_000, compared);
    }

    /** The first day is one of the rule's own: elsewhere readers differ, as the standard lets them. */
    private static boolean isMeant(String rule, LocalDate start) {
        List<LocalDate> before = RepeatRule.of(
                        rule.replaceAll(";COUNT=\\d+", "").replaceAll(";INTERVAL=\\d+", ""))
                .days(start.minusYears(5).withDayOfYear(1), start, start, new Effort());
        return before.contains(start);
    }

    private static String rule(Random random) {
        String frequency = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4));
        StringBuilder rule = new StringBuilder("FREQ=" + frequency);
        if (random.nextBoolean()) rule.append(";INTERVAL=").append(1 + random.nextInt(4));
        if (random.nextBoolean()) rule.append(";COUNT=").append(1 + random.nextInt(30));
        boolean numbered = frequency.equals("MONTHLY") || frequency.equals("YEARLY");
        if (random.nextInt(3) == 0) rule.append(";BYMONTH=").append(1 + random.nextInt(12));
        int kind = random.nextInt(4);
        if (kind == 1) {
            String nth = numbered && random.nextBoolean()
                    ? List.of("1", "2", "-1", "-2").get(random.nextInt(4))
                    : "";
            rule.append(";BYDAY=").append(nth).append(DAYS.get(random.nextInt(7)));
            if (random.nextBoolean()) rule.append(',').append(nth).append(DAYS.get(random.nextInt(7)));
        }
        if (kind == 2 && !frequency.equals("WEEKLY"))
            rule.append(";BYMONTHDAY=").append(random.nextInt(2) == 0 ? -1 : 1 + random.nextInt(28));
        return rule.toString();
    }

    private static List<LocalDate> theirs(String rule, LocalDate start, int most) {
        String text =
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:" + start.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "T120000Z\nRRULE:" + rule + "\nEND:VEVENT\nEND:VCALENDAR\n";
        VEvent event = Biweekly.parse(text).first().getEvents().get(0);
        List<LocalDate> days = new ArrayList<>();
        DateIterator all = event.getDateIterator(TimeZone.getTimeZone("UTC"));
        while (all.hasNext() && days.size() < most)
            days.add(all.next().toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
        return days;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=WEEKLY;BYSETPOS=366;BYDAY=TU",
                "FREQ=DAILY;INTERVAL=0;BYDAY=XX",
                "FREQ=DAILY;INTERVAL=999999999",
                "FREQ=YEARLY;BYWEEKNO=99",
                "FREQ=DAILY;COUNT=-5"
            })
    void aRuleThatNeverComesTrueEndsAtOnceWithTheFirstDay(String rule) {
        LocalDate start = LocalDate.of(2026, 12, 7);
        List<LocalDate> days = RepeatRule.of(rule).days(start, start, start.plusYears(2), new Effort());
        assertEquals(List.of(start), days);
    }

    @Test
    void aRuleThatLooksAtTooManyDaysIsGivenUp() {
        LocalDate start = LocalDate.of(1000, 1, 1);
        LocalDate now = LocalDate.of(2026, 12, 7);
        RepeatRule counted = RepeatRule.of("FREQ=YEARLY;COUNT=999999;BYMONTH=2;BYMONTHDAY=30");
        assertNull(counted.days(start, now, now.plusYears(1), new Effort()), "a millennium, day by day");
        Effort effort = new Effort();
        int followed = 0;
        RepeatRule daily = RepeatRule.of("FREQ=DAILY;COUNT=99999");
        for (int i = 0; i < 5_000; i++) {
            effort.nextEvent();
            if (daily.days(LocalDate.of(1900, 1, 1), now, now.plusYears(1), effort) != null) followed++;
        }
        assertTrue(followed > 100 && followed < 300, "all events of a file together: " + followed);
    }

    @Test
    void aRuleWithoutACountCostsWhatOneLooksAtHoweverLongAgoItBegan() {
        LocalDate now = LocalDate.of(2026, 12, 7);
        for (String rule :
                List.of("FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;INTERVAL=5", "FREQ=YEARLY")) {
            LocalDate start = LocalDate.of(1601, 1, 1);
            List<LocalDate> all = RepeatRule.of(rule).days(start, start, now.plusYears(1), new Effort());
            List<LocalDate> late = RepeatRule.of(rule).days(start, now, now.plusYears(1), new Effort());
            if (all != null)
                assertEquals(all.stream().filter(day -> !day.isBefore(now)).toList(), late, rule);
            assertTrue(late.size() <= 122, rule);
        }
    }
}
