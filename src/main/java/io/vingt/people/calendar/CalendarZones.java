package io.vingt.people.calendar;

import io.vingt.people.calendar.PublishedCalendar.Observance;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The time zones that a calendar names: by the name that the world's database, Windows or Outlook gives them, else as the
 * calendar defines them itself. A zone that nobody knows is the company's, and is told.
 */
public final class CalendarZones {

    private static final Map<String, ZoneId> KNOWN = known();

    private final PublishedCalendar calendar;
    private final ZoneRules company;
    private final int year;
    private final Map<String, ZoneRules> read = new HashMap<>();
    private final Effort effort;
    private final Set<String> unknown;

    /** @param unknown where names that nobody knows are put */
    public CalendarZones(PublishedCalendar calendar, ZoneId company, int year, Effort effort, Set<String> unknown) {
        this.effort = effort;
        this.calendar = calendar;
        this.company = company.getRules();
        this.year = year;
        this.unknown = unknown;
    }

    ZoneRules company() {
        return company;
    }

    /** @param id empty for the company's */
    ZoneRules of(String id) {
        if (id.isBlank()) return company;
        return read.computeIfAbsent(id, this::found);
    }

    /** Those that it names anywhere, the likeliest first: midnight of one of them is a day's beginning. */
    Set<ZoneRules> mentioned(List<String> ids) {
        Set<ZoneRules> zones = new LinkedHashSet<>();
        for (String id : ids) if (!id.isBlank()) zones.add(of(id));
        if (!calendar.property("X-WR-TIMEZONE").isEmpty()) zones.add(of(calendar.property("X-WR-TIMEZONE")));
        zones.add(company);
        if (calendar.zones().size() == 1)
            zones.add(of(calendar.zones().iterator().next()));
        return zones;
    }

    private ZoneRules found(String id) {
        ZoneId named = named(id);
        if (named == null) named = named(calendar.alias(id));
        if (named != null) return named.getRules();
        List<Observance> own = calendar.zone(id);
        ZoneRules defined = own == null ? null : ZoneDefinition.of(own, year, effort);
        if (defined != null) return defined;
        ZoneRules shown = shownOffset(id);
        if (shown != null) return shown;
        unknown.add(id);
        return company;
    }

    private static ZoneId named(String id) {
        String name = id.strip().toLowerCase(Locale.ROOT);
        ZoneId known = KNOWN.get(name);
        if (known == null) known = KNOWN.get(withoutNumber(name).replace("daylight time", "standard time"));
        for (int slash = name.indexOf('/'); known == null && slash >= 0; slash = name.indexOf('/', slash + 1)) {
            known = KNOWN.get(name.substring(slash + 1));
        }
        int bracket = name.indexOf(')');
        if (known == null && name.startsWith("(") && bracket > 0) known = place(name.substring(bracket + 1));
        return known == null ? offset(name) : known;
    }

    /** "(UTC+01:00) Amsterdam, Berlin, Bern": the first place that a zone is named for. */
    private static ZoneId place(String text) {
        String name = text.strip();
        if (KNOWN.containsKey(name)) return KNOWN.get(name);
        for (String part : name.replace('\\', ' ').split("[,/]")) {
            ZoneId known = KNOWN.get("@" + part.strip().replace(' ', '_'));
            if (known != null) return known;
        }
        return null;
    }

    /** Outlook numbers the copies of a zone. */
    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) end--;
        return end < name.length() && end > 0 && name.charAt(end - 1) == ' ' ? name.substring(0, end - 1) : name;
    }

    private static ZoneId offset(String name) {
        String sign = name.startsWith("utc") || name.startsWith("gmt") ? name.substring(3) : name;
        try {
            return sign.isEmpty() || "+-".indexOf(sign.charAt(0)) < 0 ? null : ZoneOffset.of(sign.replace(" ", ""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "(UTC-05:00) Somewhere": at least how far it is from the world's time. */
    private static ZoneRules shownOffset(String id) {
        int close = id.indexOf(')');
        ZoneId offset =
                id.startsWith("(") && close > 0 ? offset(id.substring(1, close).toLowerCase(Locale.ROOT)) : null;
        return offset == null ? null : offset.getRules();
    }

    private static Map<String, ZoneId> known() {
        Map<String, ZoneId> known = new HashMap<>();
        for (String line : WordList.lines(CalendarZones.class, "windows_zones.txt")) {
            int equals = line.lastIndexOf('=');
            known.put(line.substring(0, equals).toLowerCase(Locale.ROOT), ZoneId.of(line.substring(equals + 1)));
        }
        for (String id : ZoneId.getAvailableZoneIds()) {
            String name = id.toLowerCase(Locale.ROOT);
            known.put(name, ZoneId.of(id));
            int slash = name.lastIndexOf('/');
            if (slash > 0 && !name.startsWith("etc/"))
                known.putIfAbsent("@" + name.substring(slash + 1), ZoneId.of(id));
        }
        known.put("z", ZoneOffset.UTC);
        return known;
    }
}
