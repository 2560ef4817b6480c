package io.vingt.people.absence;

import io.vingt.people.AbsencesRead.Left;
import io.vingt.people.calendar.WorkSpan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Small calendars, and what is read of them; it is Friday 20 November 2026 in Paris. */
public final class Ics {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final List<Colleague> PEOPLE = List.of(
            person(1, "Alice Martin", "alice@shop.example"),
            person(2, "Bob Ross", "bob@shop.example"),
            person(3, "Amélie Roux", "amelie@shop.example"),
            person(4, "Jürgen Groß", "jg@shop.example"),
            person(5, "Søren Kjær-Hansen", "soren@shop.example"),
            person(6, "Ana García López", "ana@shop.example"),
            person(7, "Jonas", "jonas@shop.example"),
            person(8, "C", "c@shop.example"),
            person(9, "Kim Day", "kim.day@shop.example"),
            person(10, "Kim Ek", "ek@shop.example"));

    private Ics() {}

    static Colleague person(long id, String name, String email) {
        return new Colleague(id, name, email);
    }

    /** A calendar of whole events, each given by its lines; {@code /} stands between lines. */
    public static byte[] calendar(String head, String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//shop//EN\r\n");
        if (!head.isEmpty()) text.append(head.replace("/ ", "\r\n")).append("\r\n");
        for (String event : events) text.append(event);
        return text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param lines without a beginning they are on Monday 7 December 2026 */
    public static String event(String uid, String title, String... lines) {
        StringBuilder text =
                new StringBuilder("BEGIN:VEVENT\r\nUID:" + uid + "@shop.example\r\nSUMMARY:" + title + "\r\n");
        boolean begins = false;
        for (String line : lines) {
            begins = begins || line.startsWith("DTSTART");
            text.append(line).append("\r\n");
        }
        if (!begins) text.append("DTSTART;VALUE=DATE:20261207\r\n");
        return text.append("END:VEVENT\r\n").toString();
    }

    public static AbsenceReader.Result read(byte[] file) {
        return new AbsenceReader(PEOPLE, PARIS, TODAY, TODAY.plusYears(1)).read(file);
    }

    /** "Alice Martin 7.12 8.12=0.5" for each who is away, by name; then why what is left changes nothing. */
    public static String told(byte[] file) {
        AbsenceReader.Result result = read(file);
        TreeMap<String, TreeMap<LocalDate, Double>> away = new TreeMap<>();
        List<String> left = new ArrayList<>();
        for (CalendarReading calendar : result.calendars()) {
            for (EventReading one : calendar.read()) {
                one.away().forEach((who, spans) -> {
                    TreeMap<LocalDate, Double> days = away.computeIfAbsent(who.name(), w -> new TreeMap<>());
                    for (WorkSpan span : spans) add(span, days);
                });
            }
            for (Left one : calendar.left())
                left.add(one.why() + (one.stranger().isEmpty() ? "" : "(" + one.stranger() + ")"));
        }
        List<String> told = new ArrayList<>();
        away.forEach((who, days) -> told.add(who + shown(days)));
        told.addAll(left);
        return String.join("; ", told);
    }

    private static void add(WorkSpan span, TreeMap<LocalDate, Double> days) {
        span.first()
                .datesUntil(span.last().plusDays(1))
                .filter(day -> WorkSpan.workingDays(day, day) > 0)
                .forEach(day -> days.merge(day, span.part(), Double::sum));
    }

    private static String shown(TreeMap<LocalDate, Double> days) {
        StringBuilder shown = new StringBuilder();
        days.forEach((day, part) -> shown.append(' ')
                .append(day.getDayOfMonth())
                .append('.')
                .append(day.getMonthValue())
                .append(part == 1 ? "" : "=" + part));
        return shown.toString();
    }
}
