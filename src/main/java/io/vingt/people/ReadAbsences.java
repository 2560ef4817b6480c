package io.vingt.people;

import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Uid;
import io.vingt.kernel.Edition;
import io.vingt.people.Absences.Day;
import io.vingt.people.AbsencesRead.Gone;
import io.vingt.people.AbsencesRead.Left;
import io.vingt.people.AbsencesRead.Why;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads who is away out of an iCalendar file, a year ahead. An event that was read before says what it says now: the same
 * file again changes nothing, a moved or called-off event is moved or gone; what a file does not name stays.
 */
@Dependent
@Transactional
public class ReadAbsences {

    private final EntityManager entities;
    private final Companies companies;
    private final EngineeringDays days;
    private final Absences absences;
    private final Edition edition;

    @Inject
    public ReadAbsences(
            EntityManager entities, Companies companies, EngineeringDays days, Absences absences, Edition edition) {
        this.entities = entities;
        this.companies = companies;
        this.days = days;
        this.absences = absences;
        this.edition = edition;
    }

    /** @throws io.vingt.kernel.BadInput for a file that is no calendar */
    public AbsencesRead read(Caller caller, byte[] file) {
        caller.must(Role.ADMIN, "setDays");
        Optional<Company> company = companies.find();
        ZoneId zone = company.map(Company::zone).orElse(ZoneOffset.UTC);
        LocalDate today = days.today(company);
        Reading reading = new Reading(
                NamedPeople.of(entities),
                zone,
                new Occurrences(zone, today, today.plusYears(1)),
                new ArrayList<>(),
                new ArrayList<>());
        int changed = 0;
        for (List<VEvent> same : byName(CalendarFile.events(file, zone)).values()) {
            changed += absences.replace(new Secret(name(same.get(0))).hash(), reading.days(same));
        }
        if (changed > 0) edition.turn();
        return new AbsencesRead(reading.understood, reading.left, changed);
    }

    private static Map<String, List<VEvent>> byName(List<VEvent> events) {
        Map<String, List<VEvent>> same = new LinkedHashMap<>();
        for (VEvent event : events)
            same.computeIfAbsent(name(event), n -> new ArrayList<>()).add(event);
        return same;
    }

    /** Calendars name every event; one that does not is known by what it says. */
    private static String name(VEvent event) {
        Uid uid = event.getUid();
        if (uid != null && uid.getValue() != null) return uid.getValue();
        return summary(event) + " "
                + (event.getDateStart() == null ? "" : event.getDateStart().getValue());
    }

    private static String summary(VEvent event) {
        boolean none = event.getSummary() == null || event.getSummary().getValue() == null;
        String text = none ? "" : event.getSummary().getValue();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private record Reading(
            NamedPeople people, ZoneId zone, Occurrences occurrences, List<Gone> understood, List<Left> left) {

        /** All events of one name: the one that repeats, and those that stand for single occurrences of it. */
        Map<Day, Double> days(List<VEvent> same) {
            Set<Date> replaced = new HashSet<>();
            for (VEvent one : same) {
                if (one.getRecurrenceId() != null)
                    replaced.add(one.getRecurrenceId().getValue());
            }
            Map<Day, Double> days = new TreeMap<>();
            for (VEvent one : same) add(one, one.getRecurrenceId() == null ? replaced : Set.of(), days);
            return days;
        }

        private void add(VEvent event, Set<Date> replaced, Map<Day, Double> days) {
            LocalDate from = Occurrences.startOf(event, zone);
            Collection<NamedPeople.One> people = this.people.found(addresses(event), summary(event));
            Map<LocalDate, Double> taken = Map.of();
            Why why = null;
            if (from == null) why = Why.NO_START;
            else if (event.getStatus() != null && event.getStatus().isCancelled()) why = Why.CALLED_OFF;
            else if (people.isEmpty()) why = Why.NOBODY;
            else if (isUnclear(event, people)) why = Why.SEVERAL;
            else if (Occurrences.isTooOften(event)) why = Why.TOO_OFTEN;
            else taken = occurrences.days(event, replaced);
            if (taken == null) why = Why.TOO_OFTEN;
            else if (why == null && taken.isEmpty()) why = Why.NOT_AHEAD;
            if (why != null) left.add(new Left(summary(event), from, why));
            else keep(people, new TreeMap<>(taken), days);
        }

        private void keep(Collection<NamedPeople.One> people, TreeMap<LocalDate, Double> taken, Map<Day, Double> days) {
            double sum =
                    taken.values().stream().mapToDouble(Double::doubleValue).sum();
            for (NamedPeople.One one : people) {
                understood.add(new Gone(one.name(), taken.firstKey(), taken.lastKey(), sum));
                taken.forEach((day, part) -> days.merge(new Day(one.id(), day), part, (a, b) -> Math.min(1, a + b)));
            }
        }

        /** Two of one name are one person or the other; two who are both invited are both away. */
        private static boolean isUnclear(VEvent event, Collection<NamedPeople.One> people) {
            long names = people.stream().map(NamedPeople.One::folded).distinct().count();
            return names < people.size() && addresses(event).isEmpty();
        }

        private static List<String> addresses(VEvent event) {
            List<String> addresses = new ArrayList<>();
            for (Attendee one : event.getAttendees()) {
                String address = one.getEmail() != null ? one.getEmail() : one.getUri();
                if (address != null)
                    addresses.add(address.replaceFirst("(?i)^mailto:", "").strip());
            }
            return addresses;
        }
    }
}
