package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Worth;
import io.vingt.evidence.Evidence;
import io.vingt.gate.Verdict;
import io.vingt.people.Caller;
import io.vingt.ticket.verdict.ReaderVerdict;
import io.vingt.ticket.verdict.ReaderVerdicts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

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
    private final ReaderVerdicts readers;
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
            ReaderVerdicts readers,
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
        this.readers = readers;
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
        Optional<ReaderVerdict> reader = reader(draft, content, verdict);
        Verdict heard = reader.isPresent() ? verdict.overruled() : verdict;
        if (!heard.passes()) return refuse(author, content, draft, verdict);
        boolean again = draft != null && draft.ticket() != null;
        Ticket ticket = again ? fileAgain(author, content, draft, heard) : fileNew(author, content, draft, heard);
        reader.ifPresent(one -> credit(ticket, one, verdict));
        return new Filing.Filed(ticket.number(), heard);
    }

    /** Who has understood this very text, where its wording alone is refused. */
    private Optional<ReaderVerdict> reader(Draft draft, DraftContent content, Verdict verdict) {
        if (draft == null || !verdict.readerMayOverrule()) return Optional.empty();
        return readers.ofDraft(draft.id(), content.textHash());
    }

    private void credit(Ticket ticket, ReaderVerdict reader, Verdict verdict) {
        readers.filed(reader, ticket.number());
        String rules = String.join(", ", verdict.blocking());
        history.write(ticket, reader.reader(), Step.OVERRULED, null, Math.round(reader.seconds()) + " s", rules);
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

    private Ticket fileNew(Caller author, DraftContent content, Draft draft, Verdict verdict) {
        Instant now = clock.instant();
        Ticket ticket = new Ticket(
                tickets.nextNumber(), wording(content, verdict), areas.idOf(content.area()), author.id(), now);
        Worth worth = yardstick.value(ticket, content.estimate(), now);
        tickets.add(ticket);
        estimates.keep(ticket, author, EstimatorKind.AUTHOR, content.estimate(), worth);
        settle(author, content, draft, ticket, Step.FILED);
        return ticket;
    }

    private Ticket fileAgain(Caller author, DraftContent content, Draft draft, Verdict verdict) {
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
        return ticket;
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
