package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Worth;
import io.vingt.evidence.Evidence;
import io.vingt.gate.Verdict;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The one way in: what passes the gate gets a number, what does not stays its author's draft with all its text. */
@Dependent
@Transactional
public class FileTicket {

    private final EntityManager entities;
    private final Tickets tickets;
    private final Drafts drafts;
    private final PictureLinks pictures;
    private final Gatekeeper gate;
    private final Yardstick yardstick;
    private final Estimates estimates;
    private final AreaNames areas;
    private final History history;
    private final Event<DraftFiled> filed;
    private final Clock clock;

    @Inject
    public FileTicket(
            EntityManager entities,
            Tickets tickets,
            Drafts drafts,
            PictureLinks pictures,
            Gatekeeper gate,
            Yardstick yardstick,
            Estimates estimates,
            AreaNames areas,
            History history,
            Event<DraftFiled> filed,
            Clock clock) {
        this.entities = entities;
        this.tickets = tickets;
        this.drafts = drafts;
        this.pictures = pictures;
        this.gate = gate;
        this.yardstick = yardstick;
        this.estimates = estimates;
        this.areas = areas;
        this.history = history;
        this.filed = filed;
        this.clock = clock;
    }

    /**
     * @param draftId the caller's draft that this text replaces, null for none
     * @param messages language of the findings, en or fr
     * @throws io.vingt.kernel.NotThere for somebody else's draft, or one that was filed already
     */
    public Filing file(Caller author, DraftContent content, Long draftId, String messages) {
        Draft draft = draftId == null ? null : drafts.hold(draftId, author);
        pictures.mustBeUsableBy(author, content, draft == null ? null : draft.ticket());
        Verdict verdict = gate.judge(content.toBeFiled(), messages, areas.all());
        if (!verdict.passes()) return refuse(author, content, draft, verdict);
        return draft != null && draft.ticket() != null
                ? fileAgain(author, content, draft, verdict)
                : fileNew(author, content, draft, verdict);
    }

    private Filing refuse(Caller author, DraftContent content, Draft draft, Verdict verdict) {
        Draft kept = draft;
        if (kept == null) {
            kept = new Draft(author.id(), content, clock.instant());
            drafts.add(kept);
        } else {
            drafts.rewrite(kept, content, clock.instant());
        }
        entities.flush();
        return new Filing.Refused(kept.id(), kept.version(), verdict);
    }

    private Filing fileNew(Caller author, DraftContent content, Draft draft, Verdict verdict) {
        Instant now = clock.instant();
        Ticket ticket = new Ticket(
                tickets.nextNumber(), wording(content, verdict), areas.idOf(content.area()), author.id(), now);
        Worth worth = yardstick.value(ticket, content.estimate(), now);
        tickets.add(ticket);
        estimates.keep(ticket, author, EstimatorKind.AUTHOR, content.estimate(), worth);
        settle(author, content, draft, ticket, Step.FILED);
        return new Filing.Filed(ticket.number(), verdict);
    }

    private Filing fileAgain(Caller author, DraftContent content, Draft draft, Verdict verdict) {
        Instant now = clock.instant();
        Ticket ticket = tickets.hold(draft.ticket(), author);
        ticket.reword(wording(content, verdict), areas.idOf(content.area()), now);
        Answers before = estimates.told(ticket);
        Worth worth = yardstick.value(ticket, content.estimate(), now);
        ticket.take(Turn.PASS_AGAIN);
        if (!content.estimate().estimate().equals(before.estimate())) {
            estimates.keep(ticket, author, EstimatorKind.AUTHOR, content.estimate(), worth);
        }
        settle(author, content, draft, ticket, Step.FILED_AGAIN);
        return new Filing.Filed(ticket.number(), verdict);
    }

    private static Wording wording(DraftContent content, Verdict verdict) {
        return new Wording(content, verdict.language(), verdict.readSeconds());
    }

    private void settle(Caller author, DraftContent content, Draft draft, Ticket ticket, Step step) {
        for (Evidence piece : content.evidence()) {
            entities.persist(new EvidenceEntry(ticket.number(), author.id(), clock.instant(), piece));
        }
        pictures.replace(ticket.number(), content.pictures());
        history.write(ticket, author, step, spent(content.estimate()));
        if (draft == null) return;
        filed.fire(new DraftFiled(author, draft.id(), ticket.number()));
        drafts.remove(draft);
    }

    private static String spent(Answers answers) {
        return answers.secondsSpent() == null ? null : answers.secondsSpent() + " s";
    }
}
