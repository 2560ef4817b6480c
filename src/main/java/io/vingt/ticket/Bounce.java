package io.vingt.ticket;

import io.vingt.people.Caller;
import io.vingt.ticket.verdict.CaseSource;
import io.vingt.ticket.verdict.LabelledCases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Brings a ticket that readers found unclear back to its author's drafts, with its number and all its text. */
@Dependent
class Bounce {

    /** Other reasons to skip, "not my skill" or "too big", say nothing of how a text reads. */
    private static final Set<String> UNCLEAR = Set.of("NOT_CLEAR", SkipCode.UNCLEAR.name());

    private static final int UNCLEAR_READERS = 2;
    private static final int SKIPS_FOR_ONE_REASON = 3;

    private final EntityManager entities;
    private final Readings readings;
    private final Drafts drafts;
    private final PictureLinks pictures;
    private final AreaNames areas;
    private final Estimates estimates;
    private final WorkInProgress work;
    private final LabelledCases cases;
    private final History history;
    private final Clock clock;

    @Inject
    Bounce(
            EntityManager entities,
            Readings readings,
            Drafts drafts,
            PictureLinks pictures,
            AreaNames areas,
            Estimates estimates,
            WorkInProgress work,
            LabelledCases cases,
            History history,
            Clock clock) {
        this.entities = entities;
        this.readings = readings;
        this.drafts = drafts;
        this.pictures = pictures;
        this.areas = areas;
        this.estimates = estimates;
        this.work = work;
        this.cases = cases;
        this.history = history;
        this.clock = clock;
    }

    /** Holds the holder's count before the backlog's, in the order in which a pull takes them. */
    void prepare(Ticket ticket) {
        if (ticket.state() == TicketState.PULLED) work.hold(ticket.claim().holder());
    }

    void ifUnclear(Ticket ticket, Caller by) {
        if (readings.unclearTo(ticket) >= UNCLEAR_READERS) bounce(ticket, by, "NOT_CLEAR");
    }

    void ifSkippedTooOften(Ticket ticket, Caller by, SkipCode code) {
        Number skips = (Number) entities.createQuery("select count(s) from Skip s where s.ticket = :ticket"
                        + " and s.code = :code and s.at >= :edit and s.person <> :author")
                .setParameter("ticket", ticket.number())
                .setParameter("code", code)
                .setParameter("edit", ticket.moments().edited())
                .setParameter("author", ticket.filedBy())
                .getSingleResult();
        if (skips.intValue() >= SKIPS_FOR_ONE_REASON) bounce(ticket, by, code.name());
    }

    private void bounce(Ticket ticket, Caller by, String why) {
        if (UNCLEAR.contains(why)) cases.keep(HearReader.unclear(ticket, CaseSource.BOUNCE, null, null));
        if (ticket.state() == TicketState.PULLED) releaseHolder(ticket);
        ticket.take(Turn.BOUNCE);
        Wording words = ticket.wording();
        List<String> shown = pictures.shownOn(ticket.number());
        TextChange nothing = new TextChange(null, null, null, null, null, null);
        DraftContent content = nothing.on(words, areas.nameOf(ticket.area()), shown, ticket.standing())
                .with(estimates.told(ticket));
        drafts.add(Draft.ofBounced(ticket, content, clock.instant()));
        history.write(ticket, by, Step.BOUNCED, why);
    }

    private void releaseHolder(Ticket ticket) {
        if (!ticket.claim().isBlocked()) work.end(ticket.claim().holder());
        work.letGo(ticket.number());
        ticket.release();
    }
}
