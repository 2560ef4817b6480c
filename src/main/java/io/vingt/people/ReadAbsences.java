package io.vingt.people;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Cells;
import io.vingt.kernel.Edition;
import io.vingt.people.AbsenceBook.Extent;
import io.vingt.people.absence.AbsenceReader;
import io.vingt.people.absence.CalendarReading;
import io.vingt.people.absence.Colleague;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads who is away out of an iCalendar file, a year ahead. The newest version of an event holds; what a calendar that was
 * read before does not name any more is gone; the same file again changes nothing.
 */
@Dependent
@Transactional
public class ReadAbsences {

    /** Rows that one file, and all files together, may leave behind. */
    static final int MOST_SPANS = 20_000;

    static final int MOST_IN_ALL = 100_000;

    private static final int DAYS_KEPT = 31;

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

    /** @throws BadInput for a file that is no calendar */
    public AbsencesRead read(Caller caller, byte[] file) {
        return read(caller, file, null);
    }

    /**
     * @param calendar what the caller calls the calendar that the file is, all of it; null to go by what the file says
     * @throws BadInput for a file that is no calendar, or says more than anybody's calendar does
     */
    public AbsencesRead read(Caller caller, byte[] file, String calendar) {
        caller.must(Role.ADMIN, "setDays");
        String chosen = calendar == null || calendar.isBlank() ? "" : Words.line("calendar", calendar, 120);
        Optional<Company> company = companies.find();
        ZoneId zone = company.map(Company::zone).orElse(ZoneOffset.UTC);
        LocalDate today = days.today(company);
        LocalDate last = today.plusYears(1);
        Map<Long, String> names = new HashMap<>();
        AbsenceReader.Result result = new AbsenceReader(people(names), zone, today, last).read(file);
        absences.lock();
        absences.forgetBefore(today.minusDays(DAYS_KEPT));
        List<KnownEvent> before = absences.all();
        AbsenceBook book = new AbsenceBook(before, today, last);
        AbsenceReport report = new AbsenceReport(names, today, last);
        for (CalendarReading one : result.calendars()) {
            Extent extent = result.isWhole() ? extent(one, chosen) : Extent.PART;
            report.tell(one, book.take(one, key(one, chosen), extent));
        }
        keep(book);
        int changed = report.changed(before, book);
        if (changed > 0) edition.turn();
        return report.read(result, changed);
    }

    private void keep(AbsenceBook book) {
        int more = book.added().stream().mapToInt(one -> one.spans().size()).sum();
        if (more > MOST_SPANS) throw new BadInput("file", "tooManyAbsences");
        int all = book.all().stream().mapToInt(one -> one.spans().size()).sum();
        if (all > MOST_IN_ALL) throw new BadInput("file", "tooManyCalendars");
        absences.remove(book.removed());
        absences.add(book.added());
    }

    private static Extent extent(CalendarReading calendar, String chosen) {
        if (calendar.isAboutSingleEvents()) return Extent.PART;
        return !chosen.isEmpty() || !calendar.name().isEmpty() ? Extent.WHOLE : Extent.PERHAPS;
    }

    /** What tells a calendar from others: its chosen name, else its own and the program's, else the program's alone. */
    private static String key(CalendarReading calendar, String chosen) {
        String key = calendar.program();
        if (!calendar.name().isEmpty()) key = "named " + calendar.name() + " " + calendar.program();
        if (!chosen.isEmpty()) key = "chosen " + chosen;
        return new Secret(key).hash();
    }

    private List<Colleague> people(Map<Long, String> names) {
        List<Colleague> people = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select id, name, email, disabled_at from person where anonymised = false")
                .getResultList()) {
            Cells c = new Cells((Object[]) row);
            names.put(c.whole(0), c.text(1));
            if (c.row()[3] == null) people.add(new Colleague(c.whole(0), c.text(1), c.text(2)));
        }
        return people;
    }
}
