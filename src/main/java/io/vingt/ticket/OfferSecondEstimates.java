package io.vingt.ticket;

import io.vingt.kernel.Cells;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The short list that second estimates are taken from, and those whose two estimates lie too far apart. */
@Dependent
@Transactional
public class OfferSecondEstimates {

    /** A short list: who has many to choose from chooses by something else than the wait. */
    static final int SHORT = 5;

    private static final int MOST = 50;
    private static final String TEXT = "select t.number, t.title, t.insight, t.fix, a.name, t.language, t.filed_at";
    private static final String FROM = " from ticket t join area a on a.id = t.area_id";

    private final EntityManager entities;
    private final SecondEstimates seconds;

    @Inject
    public OfferSecondEstimates(EntityManager entities, SecondEstimates seconds) {
        this.entities = entities;
        this.seconds = seconds;
    }

    /**
     * @param free what this person may take, the longest waiting first
     * @param held what this person is estimating now, null for nothing
     * @param answerBy when that has to be done
     * @param apart what the two who estimated it have to talk about: one's own, and all of them for leads
     */
    public record Offers(List<Offer> free, Offer held, Instant answerBy, List<Apart> apart) {}

    /** What may be known of a ticket by who estimates it: nothing that its first numbers led to. */
    public record Offer(
            long number, String title, String insight, String fix, String area, String language, Instant filedAt) {}

    /**
     * Two claims in EUR a year that are more than four times apart.
     *
     * @param mine whether this person gave the second
     */
    public record Apart(
            long number,
            String title,
            String area,
            String language,
            String author,
            double firstEurPerYear,
            String second,
            double secondEurPerYear,
            boolean mine) {}

    public Offers offer(Caller by) {
        long held = seconds.heldBy(by.id()).orElse(-1);
        return new Offers(
                held < 0 ? texts(seconds.free(by, SHORT)) : List.of(),
                held < 0 ? null : texts(List.of(held)).get(0),
                held < 0 ? null : seconds.answerBy(held),
                apart(by));
    }

    /** How many of them there are for this person, counted no further than the short list goes. */
    public int count(Caller by) {
        int own = apart(by).size();
        return own
                + (seconds.heldBy(by.id()).isPresent()
                        ? 1
                        : seconds.free(by, SHORT).size());
    }

    private List<Offer> texts(List<Long> numbers) {
        if (numbers.isEmpty()) return List.of();
        String marks = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery(
                        TEXT + FROM + " where t.number in (" + marks + ") order by t.filed_at, t.number")
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Offer(c.whole(0), c.text(1), c.text(2), c.text(3), c.text(4), c.text(5), c.moment(6)))
                .toList();
    }

    private List<Apart> apart(Caller by) {
        String whose = by.is(Role.LEAD) ? "" : " and (t.filed_by = ?1 or t.second_by = ?1)";
        List<?> rows = entities.createNativeQuery("select t.number, t.title, a.name, t.language, f.name,"
                        + " t.events_per_year * (t.customer_eur_per_event + t.company_eur_per_event), s.name,"
                        + " t.second_eur_per_year, case when t.second_by = ?1 then 1 else 0 end" + FROM
                        + " join person f on f.id = t.filed_by join person s on s.id = t.second_by"
                        + " where t.status = 'RECONCILE' and t.state = 'OPEN'" + whose
                        + " order by t.status, t.state, t.filed_at")
                .setParameter(1, by.id())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> apart(new Cells((Object[]) row))).toList();
    }

    private static Apart apart(Cells c) {
        return new Apart(
                c.whole(0),
                c.text(1),
                c.text(2),
                c.text(3),
                c.text(4),
                c.real(5),
                c.text(6),
                c.real(7),
                c.whole(8) == 1);
    }
}
