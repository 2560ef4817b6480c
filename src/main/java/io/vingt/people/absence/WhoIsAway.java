package io.vingt.people.absence;

import io.vingt.people.absence.PersonMatcher.Found;
import io.vingt.people.calendar.CalendarEvent;
import io.vingt.people.calendar.ContentLine;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whom an event is about: who is named, without those who stand in. Where nobody is, its organizer; then those who accepted,
 * unless the event is shown as free to them; and those who are invited where nobody here invites them.
 *
 * @param away empty where nobody was found
 * @param several those of whom it may be any one
 * @param declined whether everybody who was found had declined
 * @param rest the title without their names
 * @param stranger what else in it looks like somebody's name, empty for nothing
 */
record WhoIsAway(Set<Colleague> away, Set<Colleague> several, boolean declined, Title rest, String stranger) {

    static WhoIsAway of(CalendarEvent event, StandIns title, PersonMatcher people) {
        Invited invited = Invited.of(event, people);
        Found named = people.in(title.rest());
        Set<Colleague> away = new LinkedHashSet<>(named.certain());
        Set<Colleague> several = new LinkedHashSet<>(named.several());
        if (!several.isEmpty() && !Collections.disjoint(several, invited.everybody())) {
            several.retainAll(invited.everybody());
            away.addAll(several);
            several.clear();
        }
        if (away.isEmpty() && several.isEmpty()) {
            away.addAll(invited.away(event.isFree()));
            away.removeAll(people.in(Title.of(title.cut())).certain());
        }
        boolean any = !away.isEmpty() || !invited.declined.isEmpty();
        away.removeAll(invited.declined);
        boolean declined = any && away.isEmpty() && several.isEmpty();
        return new WhoIsAway(away, several, declined, named.rest(), named.stranger());
    }

    /** Those with an address in the event, as far as they work here; whoever said "perhaps" is only told of it. */
    private record Invited(
            Colleague organizer,
            Set<Colleague> accepted,
            Set<Colleague> asked,
            Set<Colleague> told,
            Set<Colleague> declined) {

        static Invited of(CalendarEvent event, PersonMatcher people) {
            ContentLine organizer = event.first("ORGANIZER");
            Colleague by = organizer == null ? null : who(organizer, people);
            Invited invited = new Invited(
                    by, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
            for (ContentLine line : event.all("ATTENDEE")) {
                Colleague one = who(line, people);
                if (one != null) invited.with(line).add(one);
            }
            invited.declined.removeAll(invited.accepted);
            return invited;
        }

        private Set<Colleague> with(ContentLine line) {
            if (line.parameter("ROLE").equalsIgnoreCase("NON-PARTICIPANT")) return told;
            return switch (line.parameter("PARTSTAT").toUpperCase(Locale.ROOT)) {
                case "DECLINED" -> declined;
                case "TENTATIVE", "DELEGATED" -> told;
                case "ACCEPTED" -> accepted;
                default -> asked;
            };
        }

        Set<Colleague> everybody() {
            Set<Colleague> all = new LinkedHashSet<>(accepted);
            all.addAll(asked);
            all.addAll(told);
            all.addAll(declined);
            if (organizer != null) all.add(organizer);
            return all;
        }

        Set<Colleague> away(boolean free) {
            Set<Colleague> away = new LinkedHashSet<>();
            if (organizer != null) away.add(organizer);
            if (organizer == null || !free) away.addAll(accepted);
            return away.isEmpty() ? asked : away;
        }

        /** By the address, by the name beside it, or by a name that the address spells out. */
        private static Colleague who(ContentLine line, PersonMatcher people) {
            String address =
                    line.value().substring(line.value().indexOf(':') + 1).strip();
            Colleague one = people.byAddress(address);
            if (one == null) one = people.byAddress(line.parameter("EMAIL"));
            if (one == null) one = people.named(line.parameter("CN"));
            int at = address.indexOf('@');
            boolean spelt = one == null && at > 0 && address.substring(0, at).indexOf('.') > 0;
            return spelt ? people.named(address.substring(0, at)) : one;
        }
    }
}
