package io.vingt.ticket;

import io.vingt.gate.Verdict;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.verdict.ReaderVerdicts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Changes a ticket's text, area or pictures while it is open; what does not pass the gate changes nothing. */
@Dependent
@Transactional
public class EditTicket {

    private final Tickets tickets;
    private final PictureLinks pictures;
    private final Gatekeeper gate;
    private final AreaNames areas;
    private final ReaderVerdicts readers;
    private final SecondEstimates seconds;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public EditTicket(
            Tickets tickets,
            PictureLinks pictures,
            Gatekeeper gate,
            AreaNames areas,
            ReaderVerdicts readers,
            SecondEstimates seconds,
            AsItWas asItWas,
            History history,
            Clock clock) {
        this.tickets = tickets;
        this.pictures = pictures;
        this.gate = gate;
        this.areas = areas;
        this.readers = readers;
        this.seconds = seconds;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param version the version that was read
     * @throws io.vingt.kernel.VersionIsStale when somebody changed it since
     */
    public Verdict edit(Caller by, long number, long version, TextChange change, String messages) {
        Ticket ticket = tickets.hold(number, by);
        if (ticket.filedBy() != by.id() && !by.is(Role.LEAD)) throw new NotAllowed("edit");
        ticket.mustBe(TicketState.OPEN);
        ticket.mustBeAt(version);
        Wording before = ticket.wording();
        List<String> shown = change.pictures() == null ? pictures.shownOn(number) : change.pictures();
        DraftContent after = change.on(before, areas.nameOf(ticket.area()), shown, ticket.standing());
        pictures.mustBeUsableBy(by, shown, number);
        Verdict verdict = heard(number, after, gate.judge(after.toBeFiled(), messages, areas.all(), number));
        if (!verdict.passes()) return verdict;
        long area = areas.idOf(after.area());
        if (area != ticket.area()) mustBeMovable(ticket, area);
        asItWas.remember(ticket, Step.EDITED);
        ticket.reword(new Wording(after, verdict.language(), verdict.readSeconds()), area, clock.instant());
        if (change.pictures() != null) pictures.replace(number, shown);
        history.write(ticket, by, Step.EDITED, before.asText(), ticket.wording().asText(), null);
        return verdict;
    }

    /** Words that a reader has understood stay understood while the rest of the ticket changes. */
    private Verdict heard(long number, DraftContent after, Verdict verdict) {
        boolean understood = verdict.readerMayOverrule()
                && readers.ofTicket(number, after.textHash()).isPresent();
        return understood ? verdict.overruled() : verdict;
    }

    /** Whose work it would be decides who is of another team: neither before the second estimate nor after it may that be turned. */
    private void mustBeMovable(Ticket ticket, long area) {
        if (ticket.standing().isWaiting()) throw new StepNotPossible(ticket.number(), "areaWaits");
        if (!seconds.stayApart(ticket.number(), area)) throw new StepNotPossible(ticket.number(), "areaOfSecond");
    }
}
