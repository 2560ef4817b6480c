package io.vingt.ticket;

import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** All tickets that one may see, a thousand at a time, so that a hundred thousand need no more memory than a thousand. */
@Dependent
public class ExportTickets {

    /** What each row holds, in this order. */
    public static final List<String> COLUMNS = List.of(
            "number",
            "state",
            "title",
            "insight",
            "fix",
            "area",
            "language",
            "filedBy",
            "filedAt",
            "holder",
            "eventsPerYear",
            "customerEurPerEvent",
            "companyEurPerEvent",
            "benefitFactor90",
            "daysLow",
            "daysHigh",
            "evidence",
            "expectedDays",
            "countedEurPerYear",
            "eurPerYearPerDay",
            "status",
            "flags",
            "source",
            "noPictureBecause",
            "pictures");

    private static final int AT_ONCE = 1_000;
    private static final int FILED_AT = 8;
    private static final String PAGE =
            "select t.number, t.state, t.title, t.insight, t.fix, a.name, t.language, f.name,"
                    + " t.filed_at, h.name, t.events_per_year, t.customer_eur_per_event, t.company_eur_per_event,"
                    + " t.benefit_factor_90, t.days_low, t.days_high, t.evidence_kind, t.expected_days, t.counted_eur_per_year,"
                    + " t.eur_per_year_per_day, t.status, t.flags,"
                    + " (select e.source from estimate e where e.ticket_number = t.number and e.kind <> 'SECOND' order by e.id desc limit 1),"
                    + " t.no_picture_because, (select string_agg(p.picture_id, ' ' order by p.position)"
                    + " from ticket_picture p where p.ticket_number = t.number), " + Sights.SEALED
                    + " from ticket t join area a on a.id = t.area_id"
                    + " join person f on f.id = t.filed_by left join person h on h.id = t.holder_id"
                    + " where t.number > ?1 and (t.state <> 'DRAFT' or t.filed_by = ?2) order by t.number limit "
                    + AT_ONCE;

    private static final int FIRST_NUMBER = COLUMNS.indexOf("eventsPerYear");
    private static final int EVIDENCE = COLUMNS.indexOf("evidence");
    private static final int SOURCE = COLUMNS.indexOf("source");
    private static final int STATUS = COLUMNS.indexOf("status");

    private final EntityManager entities;
    private final SecondEstimates seconds;

    @Inject
    public ExportTickets(EntityManager entities, SecondEstimates seconds) {
        this.entities = entities;
        this.seconds = seconds;
    }

    /** @param each gets every row's values in the order of {@link #COLUMNS}; null where there is none */
    @Transactional
    public void export(Caller reader, Consumer<Object[]> each) {
        long last = 0;
        long blindTo = seconds.heldBy(reader.id()).orElse(-1);
        List<?> rows;
        do {
            rows = entities.createNativeQuery(PAGE)
                    .setParameter(1, last)
                    .setParameter(2, reader.id())
                    .getResultList();
            for (Object row : rows) {
                Object[] cells = sealed((Object[]) row, blindTo);
                cells[FILED_AT] = InstantColumn.read(cells[FILED_AT]);
                each.accept(cells);
                last = ((Number) cells[0]).longValue();
            }
        } while (rows.size() == AT_ONCE);
    }

    /** The first numbers of what waits for a second estimate are blank, and all that they led to; to who is giving it, how they are known as well. */
    private static Object[] sealed(Object[] row, long blindTo) {
        Object[] cells = Arrays.copyOf(row, COLUMNS.size());
        if (!Boolean.TRUE.equals(row[COLUMNS.size()])) return cells;
        boolean blind = ((Number) row[0]).longValue() == blindTo;
        Object known = cells[EVIDENCE];
        Arrays.fill(cells, FIRST_NUMBER, STATUS, null);
        if (!blind) cells[EVIDENCE] = known;
        cells[SOURCE] = null;
        return cells;
    }
}
