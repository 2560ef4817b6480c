package io.vingt.people;

import io.vingt.people.KnownEvent.PersonSpan;
import io.vingt.people.absence.CalendarReading;
import io.vingt.people.absence.Colleague;
import io.vingt.people.absence.EventReading;
import io.vingt.people.calendar.WorkSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that calendars said, and what one more of them changes: the newest version of an event holds, whichever calendar it
 * came by, and what a whole calendar does not name any more is gone.
 */
final class AbsenceBook {

    /** Of events that were kept before calendars were told apart. */
    private static final String UNKNOWN = "";

    private static final int SHORTEST_GLOBAL_NAME = 16;

    private final LocalDate first;
    private final LocalDate last;
    private final Map<String, Set<KnownEvent>> byEvent = new HashMap<>();
    private final Map<String, Set<KnownEvent>> byCalendar = new HashMap<>();
    private final Set<KnownEvent> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<KnownEvent> added = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param first of the days that one looks ahead */
    AbsenceBook(Collection<KnownEvent> known, LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
        known.forEach(this::enter);
    }

    /** What one calendar changed. */
    record Outcome(Set<EventReading> older, List<KnownEvent> dropped) {}

    /** How much of a calendar a file is: all of it, all of it where it was read before, or some of its events. */
    enum Extent {
        WHOLE,
        PERHAPS,
        PART
    }

    Outcome take(CalendarReading calendar, String key, Extent extent) {
        Map<EventReading, String> hashes = new LinkedHashMap<>();
        for (EventReading one : calendar.read()) hashes.put(one, new Secret(one.uid()).hash());
        boolean whole = extent == Extent.WHOLE
                || extent == Extent.PERHAPS && isReadAgain(calendar, key, hashes, calendar.events() > 1);
        boolean isOfUnknown = isReadAgain(calendar, UNKNOWN, hashes, false);
        Set<KnownEvent> named = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<EventReading> older = new LinkedHashSet<>();
        hashes.forEach((one, hash) -> {
            List<KnownEvent> same = same(one, hash, calendar, key);
            KnownEvent newer = same.stream()
                    .filter(known -> one.revision().isOlderThan(known.revision()))
                    .findFirst()
                    .orElse(null);
            if (newer != null) older.add(one);
            named.add(newer == null ? replace(one, hash, calendar, key, same) : newer);
        });
        Set<KnownEvent> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        if (whole) gone.addAll(byCalendar.getOrDefault(key, Set.of()));
        if (whole && isOfUnknown) gone.addAll(byCalendar.getOrDefault(UNKNOWN, Set.of()));
        gone.removeAll(named);
        return new Outcome(older, dropped(calendar, gone));
    }

    /** @return those of whom it does not say the same under another name */
    private List<KnownEvent> dropped(CalendarReading calendar, Set<KnownEvent> gone) {
        LocalDate from = calendar.first() == null ? first : calendar.first();
        LocalDate until = calendar.last() == null ? last : calendar.last();
        gone.removeIf(known -> !known.touches(from, until));
        gone.forEach(this::remove);
        Set<PersonSpan> said = new HashSet<>();
        for (EventReading one : calendar.read()) said.addAll(spans(one));
        return gone.stream().filter(one -> !said.containsAll(one.spans())).toList();
    }

    private static List<PersonSpan> spans(EventReading one) {
        List<PersonSpan> spans = new ArrayList<>();
        one.away().forEach((who, all) -> all.forEach(span -> spans.add(new PersonSpan(who.id(), span))));
        return spans;
    }

    Set<KnownEvent> removed() {
        return removed;
    }

    Set<KnownEvent> added() {
        return added;
    }

    Collection<KnownEvent> all() {
        List<KnownEvent> all = new ArrayList<>();
        byCalendar.values().forEach(all::addAll);
        return all;
    }

    private KnownEvent replace(
            EventReading one, String hash, CalendarReading calendar, String key, List<KnownEvent> same) {
        KnownEvent next = next(
                one,
                hash,
                calendar.isAboutSingleEvents() && !same.isEmpty() ? same.get(0).calendar() : key,
                same);
        if (same.size() == 1 && same.get(0).saysTheSameAs(next)) return same.get(0);
        same.forEach(this::remove);
        boolean ahead =
                !next.spans().isEmpty() || next.calledOff() && !next.last().isBefore(first);
        if (!ahead) return next;
        enter(next);
        added.add(next);
        return next;
    }

    private KnownEvent next(EventReading one, String hash, String key, List<KnownEvent> same) {
        List<PersonSpan> spans = new ArrayList<>();
        LocalDate end = one.last();
        boolean calledOff = one.calledOff();
        if (one.isAboutSingleDays()) {
            for (KnownEvent known : same) {
                for (PersonSpan span : known.spans()) spans.addAll(without(span, one.cut()));
                if (known.last().isAfter(end)) end = known.last();
                calledOff = calledOff || known.calledOff();
            }
        }
        spans.addAll(spans(one));
        return new KnownEvent(0, key, hash, one.revision(), calledOff, end, spans);
    }

    private static List<PersonSpan> without(PersonSpan kept, List<WorkSpan> cut) {
        List<WorkSpan> left = List.of(kept.span());
        for (WorkSpan hole : cut)
            left = left.stream().flatMap(span -> span.without(hole).stream()).toList();
        return left.stream().map(span -> new PersonSpan(kept.person(), span)).toList();
    }

    /** The same event as it was known: names of events are the world's, unless a program counts them for itself. */
    private List<KnownEvent> same(EventReading one, String hash, CalendarReading calendar, String key) {
        boolean global = one.uid().indexOf('@') >= 0
                || one.uid().length() >= SHORTEST_GLOBAL_NAME
                || calendar.isAboutSingleEvents();
        Set<Long> people = people(one);
        return byEvent.getOrDefault(hash, Set.of()).stream()
                .filter(known -> global
                        || known.calendar().equals(key)
                        || known.calendar().equals(UNKNOWN)
                        || !Collections.disjoint(known.people(), people))
                .toList();
    }

    private static Set<Long> people(EventReading one) {
        Set<Long> people = new HashSet<>();
        for (Colleague who : one.away().keySet()) people.add(who.id());
        return people;
    }

    /**
     * A calendar without a name of its own is one that was read before where most of what it said is in it again.
     *
     * @param little whether little of it is enough
     */
    private boolean isReadAgain(
            CalendarReading calendar, String key, Map<EventReading, String> hashes, boolean little) {
        Set<KnownEvent> known = byCalendar.getOrDefault(key, Set.of());
        if (known.isEmpty()) return false;
        Set<String> names = new HashSet<>(hashes.values());
        Map<Long, BitSet> said = new HashMap<>();
        calendar.read().forEach(one -> one.away()
                .forEach((who, spans) -> spans.forEach(span ->
                        said.computeIfAbsent(who.id(), w -> new BitSet()).or(halves(span)))));
        long again = known.stream()
                .filter(one ->
                        names.contains(one.event()) || one.spans().stream().anyMatch(span -> isSaid(span, said)))
                .count();
        return again > 0 && (2 * again >= known.size() || little);
    }

    private boolean isSaid(PersonSpan one, Map<Long, BitSet> said) {
        return said.containsKey(one.person()) && said.get(one.person()).intersects(halves(one.span()));
    }

    /** The halves of days, from the first on, that it touches. */
    private BitSet halves(WorkSpan span) {
        BitSet halves = new BitSet();
        int from = (int) Math.max(0, span.first().toEpochDay() - first.toEpochDay());
        int to = (int) Math.max(0, span.last().toEpochDay() - first.toEpochDay() + 1);
        for (int day = from; day < to; day++) {
            if (!span.isPlaced() || span.from() < WorkSpan.NOON) halves.set(2 * day);
            if (!span.isPlaced() || span.to() > WorkSpan.NOON) halves.set(2 * day + 1);
        }
        return halves;
    }

    private void enter(KnownEvent one) {
        byEvent.computeIfAbsent(one.event(), e -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(one);
        byCalendar
                .computeIfAbsent(one.calendar(), c -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(one);
    }

    private void remove(KnownEvent one) {
        byEvent.get(one.event()).remove(one);
        byCalendar.get(one.calendar()).remove(one);
        if (!added.remove(one)) removed.add(one);
    }
}
