package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.ticket.TicketRecord.EstimateMade;
import io.vingt.ticket.TicketRecord.EvidenceBrought;
import io.vingt.ticket.TicketRecord.Resolution;
import io.vingt.ticket.TicketRecord.Someone;
import io.vingt.ticket.TicketRecord.Unclear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What is on a ticket beside its own words: one query each. */
@Dependent
public class TicketParts {

    private static final int MOST = 500;

    private final EntityManager entities;

    @Inject
    public TicketParts(EntityManager entities) {
        this.entities = entities;
    }

    List<EstimateMade> estimates(long ticket) {
        return all(
                "select e.events_per_year, e.customer_eur_per_event, e.company_eur_per_event, e.benefit_factor_90,"
                        + " e.days_low, e.days_high, e.evidence_kind, e.source, e.seconds_spent, e.by_id, p.name, e.at,"
                        + " e.kind, e.claimed_eur_per_year, e.counted_eur_per_year, e.customer_eur_per_year,"
                        + " e.company_eur_per_year, e.expected_days, e.eur_per_year_per_day"
                        + " from estimate e join person p on p.id = e.by_id where e.ticket_number = ?1 order by e.at, e.id",
                ticket,
                TicketParts::estimate);
    }

    List<EvidenceBrought> evidence(long ticket) {
        return all(
                "select e.kind, e.source_id, e.url, e.at_second, e.text, e.added_by, p.name, e.added_at, e.home_ticket"
                        + " from evidence e join person p on p.id = e.added_by where e.ticket_number = ?1"
                        + " order by e.added_at, e.id",
                ticket,
                c -> new EvidenceBrought(
                        new Evidence(EvidenceKind.valueOf(c.text(0)), c.text(1), c.text(2), c.realOrNull(3), c.text(4)),
                        new Someone(c.whole(5), c.text(6)),
                        c.moment(7),
                        c.wholeOrNull(8)));
    }

    /** @return the last step that ended it, null where none is in its history */
    Resolution resolution(long ticket) {
        List<Resolution> ends = all(
                "select h.what, h.at, h.by_id, p.name, h.to_value, h.why from history h join person p on p.id = h.by_id"
                        + " where h.ticket_number = ?1 and h.what in ('FINISHED', 'FIXED_BY_MERCHANT', 'DECLINED')"
                        + " order by h.id desc",
                ticket,
                TicketParts::resolution);
        return ends.isEmpty() ? null : ends.get(0);
    }

    private static Resolution resolution(Cells c) {
        Step step = Step.valueOf(c.text(0));
        return new Resolution(
                step,
                c.moment(1),
                new Someone(c.whole(2), c.text(3)),
                step == Step.FINISHED ? WebLink.of(c.text(4)) : null,
                c.text(5));
    }

    /** What readers of the text as it stands did not understand. */
    List<Unclear> unclear(long ticket, Instant edited) {
        List<?> rows = entities.createNativeQuery("select r.person_id, r.word, r.answer from reading r"
                        + " where r.ticket_number = ?1 and r.kind = 'NOT_CLEAR' and r.at >= ?2 order by r.at, r.id")
                .setParameter(1, ticket)
                .setParameter(2, InstantColumn.parameter(edited))
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Unclear(c.whole(0), c.text(1), c.text(2)))
                .toList();
    }

    private static EstimateMade estimate(Cells c) {
        return new EstimateMade(
                new Answers(
                        c.real(0),
                        c.real(1),
                        c.real(2),
                        c.real(3),
                        c.real(4),
                        c.real(5),
                        io.vingt.estimate.EvidenceKind.valueOf(c.text(6)),
                        c.text(7),
                        (int) c.whole(8)),
                new Someone(c.whole(9), c.text(10)),
                c.moment(11),
                EstimatorKind.valueOf(c.text(12)),
                c.real(13),
                c.real(14),
                c.real(15),
                c.real(16),
                c.real(17),
                c.real(18));
    }

    private <T> List<T> all(String sql, long ticket, Function<Cells, T> read) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, ticket)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> read.apply(new Cells((Object[]) row))).toList();
    }
}
