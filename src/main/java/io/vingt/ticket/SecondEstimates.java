package io.vingt.ticket;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Who is giving which second estimate. The two constraints of the table make it one a ticket and one a person; a place
 * whose time has passed is as good as free, so that no job has to free it.
 */
@Dependent
public class SecondEstimates {

    /** How long one may take over it. */
    static final Duration TIME = Duration.ofHours(24);

    /** Of table {@code ticket t}: it stands at ten times the average, and only a second estimate moves it. */
    static final String WAITS = "t.queue = 1 and t.waiting = true";

    /**
     * Of {@code ticket t} joined with its {@code area a}, for person ?1: neither the author nor a colleague of theirs, not of
     * the team that would build it, and nobody who has ever put numbers or a signature on it, also where that was undone: they were shown the others.
     */
    static final String IMPARTIAL = " and t.filed_by <> ?1 and (t.signed_by is null or t.signed_by <> ?1)"
            + " and not exists (select 1 from estimate e where e.by_id = ?1 and e.ticket_number = t.number)"
            + " and not exists (select 1 from history h where h.ticket_number = t.number and h.by_id = ?1"
            + " and h.what in ('ESTIMATED', 'SIGNED', 'SPLIT', 'SPLIT_OFF'))"
            + " and not exists (select 1 from person_area mine join area m on m.id = mine.area_id"
            + " where mine.person_id = ?1 and (lower(m.team) = lower(a.team) or lower(m.team) in (select lower(o.team)"
            + " from person_area their join area o on o.id = their.area_id where their.person_id = t.filed_by)))";

    private static final String FROM = " from ticket t join area a on a.id = t.area_id where " + WAITS;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public SecondEstimates(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The numbers of those that this person may take now, oldest first. */
    List<Long> free(Caller by, int atMost) {
        List<?> rows = at(
                        "select t.number" + FROM + IMPARTIAL
                                + " and not exists (select 1 from second_estimate s where s.ticket_number = t.number"
                                + " and s.answer_by > ?2) order by t.filed_at, t.number limit " + atMost,
                        by,
                        clock.instant())
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    boolean isImpartial(Caller by, long number) {
        return !entities.createNativeQuery(
                        "select 1 from ticket t join area a on a.id = t.area_id where t.number = ?2" + IMPARTIAL)
                .setParameter(1, by.id())
                .setParameter(2, number)
                .getResultList()
                .isEmpty();
    }

    /** The ticket that this person is giving a second estimate for, while it still waits for it. */
    public OptionalLong heldBy(long person) {
        List<?> rows = entities.createNativeQuery("select s.ticket_number from second_estimate s join ticket t"
                        + " on t.number = s.ticket_number where s.person_id = ?1 and s.answer_by > ?2 and " + WAITS)
                .setParameter(1, person)
                .setParameter(2, InstantColumn.parameter(clock.instant()))
                .getResultList();
        return rows.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) rows.get(0)).longValue());
    }

    /**
     * What a move costs adds up what stands between: it would tell whoever is estimating one of these blind.
     *
     * @throws StepNotPossible naming the ticket whose second estimate this person has begun
     */
    public void mustHaveBegunNone(Caller by) {
        heldBy(by.id()).ifPresent(held -> {
            throw new StepNotPossible(held, "secondBegun");
        });
    }

    /** Who is giving which second estimate: the ticket by the person. */
    public Map<Long, Long> givenNow() {
        List<?> rows = entities.createNativeQuery(
                        "select person_id, ticket_number from second_estimate where answer_by > ?1")
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .collect(Collectors.toUnmodifiableMap(c -> c.whole(0), c -> c.whole(1)));
    }

    /** @return when the one who took it has to have answered, null while nobody did */
    Instant answerBy(long number) {
        List<?> rows = entities.createNativeQuery(
                        "select answer_by from second_estimate where ticket_number = ?1 and answer_by > ?2")
                .setParameter(1, number)
                .setParameter(2, InstantColumn.parameter(clock.instant()))
                .getResultList();
        return rows.isEmpty() ? null : new Cells(new Object[] {rows.get(0)}).moment(0);
    }

    /**
     * One statement decides: of many who want the ticket, and of many that one person wants, the constraints let one pass.
     *
     * @return false when somebody else has it, or this person another, or it no longer waits for this person
     */
    boolean claim(Caller by, long number) {
        Instant now = clock.instant();
        forgetWhatHasPassed(by, number, now);
        return at(
                                "insert into second_estimate (ticket_number, person_id, taken_at, answer_by)"
                                        + " select t.number, ?1, ?2, ?3" + FROM + " and t.number = ?4" + IMPARTIAL
                                        + " on conflict do nothing",
                                by,
                                now)
                        .setParameter(3, InstantColumn.parameter(now.plus(TIME)))
                        .setParameter(4, number)
                        .executeUpdate()
                == 1;
    }

    /** Whether the ticket may come under that area: not where its second estimate is by somebody of that team. */
    boolean stayApart(long number, long area) {
        return entities.createNativeQuery("select 1 from estimate e join person_area mine on mine.person_id = e.by_id"
                        + " join area m on m.id = mine.area_id join area a on a.id = ?2"
                        + " where e.ticket_number = ?1 and e.kind = 'SECOND' and lower(m.team) = lower(a.team)")
                .setParameter(1, number)
                .setParameter(2, area)
                .getResultList()
                .isEmpty();
    }

    /** @return whether this person had it */
    boolean leave(Caller by, long number) {
        return entities.createNativeQuery("delete from second_estimate where ticket_number = ?1 and person_id = ?2")
                        .setParameter(1, number)
                        .setParameter(2, by.id())
                        .executeUpdate()
                == 1;
    }

    private void forgetWhatHasPassed(Caller by, long number, Instant now) {
        at(
                        "delete from second_estimate where (ticket_number = ?3 and answer_by <= ?2) or (person_id = ?1"
                                + " and (answer_by <= ?2 or not exists (select 1 from ticket t"
                                + " where t.number = ticket_number and " + WAITS + ")))",
                        by,
                        now)
                .setParameter(3, number)
                .executeUpdate();
    }

    private Query at(String sql, Caller by, Instant now) {
        return entities.createNativeQuery(sql).setParameter(1, by.id()).setParameter(2, InstantColumn.parameter(now));
    }
}
