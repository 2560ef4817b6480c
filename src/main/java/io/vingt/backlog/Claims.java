package io.vingt.backlog;

import io.vingt.kernel.Dialect;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Chooses the best ticket and makes it the engineer's, atomically. On PostgreSQL that is one statement that steps over
 * rows which others are claiming. H2 would lock every matching row for that and show others an empty backlog, so there it
 * is a compare-and-set that looks further down after each loss.
 */
@Dependent
public class Claims {

    /** The bound on the place and the sum in the areas say nothing; they keep H2 on the index that is in order. */
    private static final String MAY_BE_TAKEN =
            " t.queue = 1 and t.place > '' and t.waiting = false and t.holder_id is null"
                    + " and not exists (select 1 from skip s where s.ticket_number = t.number and s.person_id = ?1 and s.at >= t.changed_at)";

    private static final int WIDEST = 10;

    private final EntityManager entities;
    private final Dialect dialect;
    private final SplittableRandom random = new SplittableRandom();

    @Inject
    public Claims(EntityManager entities, Dialect dialect) {
        this.entities = entities;
        this.dialect = dialect;
    }

    /** @param areas ids; none stands for every area */
    OptionalLong claim(long engineer, List<Long> areas) {
        return dialect == Dialect.POSTGRESQL ? inOneStatement(engineer, areas) : byCompareAndSet(engineer, areas);
    }

    /** The one that a claim would choose now; nothing is claimed. */
    OptionalLong best(long engineer, List<Long> areas) {
        List<?> best = bind(
                        "select t.number from ticket t where" + MAY_BE_TAKEN + in(areas)
                                + " order by t.queue, t.place limit 1",
                        engineer,
                        areas)
                .getResultList();
        return best.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) best.get(0)).longValue());
    }

    private OptionalLong inOneStatement(long engineer, List<Long> areas) {
        List<?> taken = bind(
                        "update ticket set holder_id = ?1 where number = (select t.number from ticket t where"
                                + MAY_BE_TAKEN + in(areas)
                                + " order by t.queue, t.place limit 1 for update skip locked) returning number",
                        engineer,
                        areas)
                .getResultList();
        return taken.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) taken.get(0)).longValue());
    }

    private OptionalLong byCompareAndSet(long engineer, List<Long> areas) {
        for (int lost = 0; ; lost++) {
            List<?> best = bind(
                            "select t.number from ticket t where" + MAY_BE_TAKEN + in(areas)
                                    + " order by t.queue, t.place limit " + (1 << Math.min(lost, WIDEST)),
                            engineer,
                            areas)
                    .getResultList();
            if (best.isEmpty()) return OptionalLong.empty();
            long number = ((Number) best.get(random.nextInt(best.size()))).longValue();
            if (set(engineer, number)) return OptionalLong.of(number);
        }
    }

    private boolean set(long engineer, long number) {
        return entities.createNativeQuery(
                                "update ticket set holder_id = ?1 where number = ?2 and queue = 1 and holder_id is null")
                        .setParameter(1, engineer)
                        .setParameter(2, number)
                        .executeUpdate()
                == 1;
    }

    private Query bind(String sql, long engineer, List<Long> areas) {
        Query query = entities.createNativeQuery(sql).setParameter(1, engineer);
        for (int i = 0; i < areas.size(); i++) query.setParameter(i + 2, areas.get(i));
        return query;
    }

    private static String in(List<Long> areas) {
        if (areas.isEmpty()) return "";
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) marks.add("?" + (i + 2));
        return marks.stream().collect(Collectors.joining(", ", " and t.area_id + 0 in (", ")"));
    }
}
