package io.vingt.backlog;

import io.vingt.estimate.Status;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Cells;
import io.vingt.kernel.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Open tickets that stand in no order, so that nothing is lost from sight: by what they wait for, the newest first. */
@Dependent
@Transactional
public class ReadUnranked {

    /** Beyond that it is only said that there are more. */
    public static final int COUNTED = 100;

    private static final String WAITING = "from ticket t where t.state = 'OPEN' and t.status = ";

    private final EntityManager entities;

    @Inject
    public ReadUnranked(EntityManager entities) {
        this.entities = entities;
    }

    /** How many there are of each kind, {@link #COUNTED} at most. */
    public record Counts(int needSignature, int reconcile, int noNetBenefit) {

        public boolean isNone() {
            return needSignature + reconcile + noNetBenefit == 0;
        }
    }

    public Counts count() {
        List<?> rows = entities.createNativeQuery("select " + counted(Status.NEEDS_SIGNATURE) + ", "
                        + counted(Status.RECONCILE) + ", " + counted(Status.NO_NET_BENEFIT))
                .getResultList();
        Cells c = new Cells((Object[]) rows.get(0));
        return new Counts((int) c.whole(0), (int) c.whole(1), (int) c.whole(2));
    }

    /**
     * @param status any but RANKED
     * @param after cursor of the page before, null for the first
     */
    public Slice<UnrankedRow> page(Status status, String after, int limit) {
        if (status == Status.RANKED) throw new BadInput("status", "unknownValue");
        List<?> rows = entities.createNativeQuery("select t.number, t.title, t.language, a.name, t.status, p.name,"
                        + " t.filed_at, t.events_per_year * t.customer_eur_per_event,"
                        + " t.events_per_year * t.company_eur_per_event from ticket t join area a on a.id = t.area_id"
                        + " join person p on p.id = t.filed_by where t.state = 'OPEN' and t.status = ?1 and t.number < ?2"
                        + " order by t.state desc, t.status desc, t.number desc limit " + (limit + 1))
                .setParameter(1, status.name())
                .setParameter(2, cursor(after))
                .getResultList();
        List<UnrankedRow> found =
                rows.stream().map(row -> row(new Cells((Object[]) row))).toList();
        if (found.size() <= limit) return new Slice<>(found, null);
        List<UnrankedRow> shown = found.subList(0, limit);
        return new Slice<>(shown, Long.toString(shown.get(limit - 1).number(), Character.MAX_RADIX));
    }

    private static String counted(Status status) {
        return "(select count(*) from (select 1 " + WAITING + "'" + status + "' limit " + COUNTED + ") c)";
    }

    private static UnrankedRow row(Cells c) {
        return new UnrankedRow(
                c.whole(0),
                c.text(1),
                c.text(2),
                c.text(3),
                Status.valueOf(c.text(4)),
                c.text(5),
                c.moment(6),
                c.real(7),
                c.real(8));
    }

    private static long cursor(String after) {
        try {
            return after == null ? Long.MAX_VALUE : Long.parseLong(after, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw new BadInput("after", "notACursor");
        }
    }
}
