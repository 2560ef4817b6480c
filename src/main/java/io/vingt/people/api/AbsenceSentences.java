package io.vingt.people.api;

import io.vingt.kernel.Sentences;
import io.vingt.people.AbsencesRead;
import io.vingt.people.AbsencesRead.Gone;
import io.vingt.people.AbsencesRead.Left;
import io.vingt.people.AbsencesRead.Why;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What became of a calendar, in sentences: how much of it was used, what was not, and why. */
record AbsenceSentences(AbsencesRead read, String language) {

    private static final int NAMED = 3;

    /** "12 events read: 9 absences of 4 people. Not used: 2 birthdays, 1 unknown person “Bob Stone”. 5 days changed." */
    String all() {
        List<String> sentences = new ArrayList<>();
        sentences.add(say("absences.read", read.events(), used()));
        if (!read.left().isEmpty()) sentences.add(say("absences.unused", String.join(", ", unused())));
        if (!read.dropped().isEmpty())
            sentences.add(say("absences.gone", read.dropped().size()));
        sentences.add(say("absences.changed", read.changed()));
        return String.join(" ", sentences);
    }

    private String used() {
        Set<String> people =
                read.understood().stream().map(Gone::person).collect(Collectors.toCollection(TreeSet::new));
        int absences = read.understood().size();
        if (people.isEmpty()) return say("absences.ofNobody");
        if (people.size() > 1) return say("absences.ofMany", absences, people.size());
        return say("absences.ofOne", absences, people.iterator().next());
    }

    /** What somebody should know of the file itself. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!read.isWhole()) warnings.add(say("absences.cutOff"));
        for (String zone : read.unknownZones()) warnings.add(say("absences.unknownZone", zone));
        return warnings;
    }

    String why(Left left) {
        return say("absences.why." + left.why());
    }

    /** "3 Dec", or "3 Dec – 4 Dec"; null for no day. */
    String when(LocalDate from, LocalDate to) {
        if (from == null) return null;
        String first = Sentences.day(language, from, read.today());
        return from.equals(to) ? first : say("absences.when", first, Sentences.day(language, to, read.today()));
    }

    /** "4 days", "0.5 days". */
    String days(Gone one) {
        NumberFormat number = NumberFormat.getNumberInstance("fr".equals(language) ? Locale.FRENCH : Locale.UK);
        number.setMaximumFractionDigits(2);
        return say("absences.days", one.days(), number.format(one.days()));
    }

    private List<String> unused() {
        Map<Why, Integer> counts = new EnumMap<>(Why.class);
        Set<String> strangers = new TreeSet<>();
        for (Left one : read.left()) {
            boolean stranger = one.why() == Why.NOBODY && !one.stranger().isEmpty();
            if (stranger) strangers.add(one.stranger());
            else counts.merge(one.why(), 1, Integer::sum);
        }
        List<String> unused = new ArrayList<>();
        if (!strangers.isEmpty()) unused.add(say("absences.count.strangers", strangers.size(), quoted(strangers)));
        counts.forEach((why, count) -> unused.add(say("absences.count." + why, count)));
        return unused;
    }

    private String quoted(Set<String> names) {
        boolean french = "fr".equals(language);
        String some = names.stream()
                .limit(NAMED)
                .map(name -> french ? "«\u00A0" + name + "\u00A0»" : "“" + name + "”")
                .collect(Collectors.joining(", "));
        return names.size() <= NAMED ? some : some + " " + say("absences.more", names.size() - NAMED);
    }

    private String say(String key, Object... blanks) {
        return Sentences.say(language, key, blanks);
    }
}
