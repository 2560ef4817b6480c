package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.SecondClaim;
import io.vingt.estimate.Worth;
import io.vingt.evidence.Evidence;
import io.vingt.gate.Draft;
import io.vingt.gate.Verdict;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.Shares.Reckoned;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes a ticket cheaper: a slice of it becomes a ticket of its own, and its share is taken off what the ticket claims. */
@Dependent
@Transactional
public class SplitTicket {

    private final EntityManager entities;
    private final Tickets tickets;
    private final PictureLinks pictures;
    private final Gatekeeper gate;
    private final Yardstick yardstick;
    private final Estimates estimates;
    private final AreaNames areas;
    private final History history;
    private final Clock clock;

    @Inject
    public SplitTicket(
            EntityManager entities,
            Tickets tickets,
            PictureLinks pictures,
            Gatekeeper gate,
            Yardstick yardstick,
            Estimates estimates,
            AreaNames areas,
            History history,
            Clock clock) {
        this.entities = entities;
        this.tickets = tickets;
        this.pictures = pictures;
        this.gate = gate;
        this.yardstick = yardstick;
        this.estimates = estimates;
        this.areas = areas;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param slice the new ticket's number, null where the gate refused
     */
    public record Outcome(Long slice, Verdict verdict) {}

    /**
     * The author or a lead, while the ticket is open. What does not pass the gate changes nothing. The slice has the
     * ticket's area and pictures where it names none; its evidence stays on the ticket, which the slice refers to.
     *
     * @param rest the ticket's own numbers from now on; null takes the slice's share and days off them
     * @throws io.vingt.kernel.BadInput when both together would claim, or count for, more than the ticket does
     */
    public Outcome split(Caller by, long number, DraftContent slice, Answers rest, String messages) {
        Ticket parent = tickets.hold(number, by);
        if (parent.filedBy() != by.id() && !by.is(Role.LEAD)) throw new NotAllowed("split");
        parent.mustBe(TicketState.OPEN);
        boolean waits = parent.standing().isWaiting() || parent.standing().isToBeReconciled();
        if (waits) throw new StepNotPossible(number, "waitsForSecond");
        Estimate before = parent.standing().estimate();
        Reckoned whole = reckoned(parent);
        if (!(whole.claimed() > 0 && before.claimedEurPerYear() > 0)) {
            throw new StepNotPossible(number, "nothingToShare");
        }
        DraftContent content = completed(slice, parent);
        boolean same = content.fix() != null
                && content.fix().strip().equals(parent.wording().fix().strip());
        if (same) throw new BadInput("fix", "sameAsWhole");
        pictures.mustBeUsableBy(by, content, number);
        Verdict verdict = gate.judge(content.toBeFiled(), messages, areas.all(), number);
        if (!verdict.passes()) return new Outcome(null, verdict);
        if (rest != null) {
            Verdict restJudged = gate.judge(onlyEstimate(rest), messages, null);
            if (!restJudged.passes()) return new Outcome(null, restJudged);
        }
        Ticket cut = file(by, content, verdict, number);
        lessen(by, parent, new Shares(before, whole, one -> counted(parent, before, one)), cut, rest);
        return new Outcome(cut.number(), verdict);
    }

    private static Reckoned reckoned(Ticket ticket) {
        return new Reckoned(
                ticket.standing().claimedEurPerYear(), ticket.standing().countedEurPerYear());
    }

    /** What would count of the ticket's new numbers; a second estimate was of the whole, so its share goes with them. */
    private double counted(Ticket parent, Estimate before, Estimate rest) {
        SecondClaim second = parent.approval().second();
        double part = rest.claimedEurPerYear() / before.claimedEurPerYear();
        return yardstick
                .model()
                .worth(rest, second == null ? null : second.share(part), true)
                .countedEurPerYear();
    }

    private Ticket file(Caller by, DraftContent content, Verdict verdict, long parent) {
        Instant now = clock.instant();
        Wording wording = new Wording(content, verdict.language(), verdict.readSeconds());
        Ticket slice = new Ticket(tickets.nextNumber(), wording, areas.idOf(content.area()), by.id(), now);
        Worth worth = yardstick.value(slice, content.estimate(), now);
        tickets.add(slice);
        estimates.keep(slice, by, EstimatorKind.AUTHOR, content.estimate(), worth);
        for (Evidence piece : content.evidence()) {
            entities.persist(new EvidenceEntry(slice.number(), by.id(), now, piece));
        }
        pictures.replace(slice.number(), content.pictures());
        entities.createNativeQuery("insert into split (slice, parent) values (?1, ?2)")
                .setParameter(1, slice.number())
                .setParameter(2, parent)
                .executeUpdate();
        history.write(slice, by, Step.SPLIT_OFF, null, String.valueOf(parent), null);
        return slice;
    }

    private void lessen(Caller by, Ticket parent, Shares shares, Ticket cut, Answers rest) {
        Estimate before = parent.standing().estimate();
        Reckoned share = reckoned(cut);
        shares.mustLeaveSome(share);
        String slice = "V-" + cut.number();
        Answers stays = rest != null ? rest : shares.rest(cut.standing().estimate(), share, slice);
        Estimate now = stays.estimate().orElseThrow();
        shares.mustFit(share, now);
        parent.approval().share(shares.part(now));
        Worth worth = yardstick.value(parent, stays, clock.instant());
        EstimatorKind kind = parent.filedBy() == by.id() ? EstimatorKind.AUTHOR : EstimatorKind.ENGINEER;
        estimates.keep(parent, by, kind, stays, worth);
        history.write(parent, by, Step.SPLIT, Told.of(before), Told.of(now), slice);
    }

    private DraftContent completed(DraftContent slice, Ticket parent) {
        List<String> shown = slice.pictures();
        boolean bare = shown.isEmpty() && slice.noPictureBecause() == null;
        return new DraftContent(
                slice.title(),
                slice.insight(),
                slice.fix(),
                slice.area() == null ? areas.nameOf(parent.area()) : slice.area(),
                slice.language(),
                bare ? pictures.shownOn(parent.number()) : shown,
                bare ? parent.wording().noPictureBecause() : slice.noPictureBecause(),
                slice.evidence(),
                slice.estimate());
    }

    private static Draft onlyEstimate(Answers answers) {
        return new Draft(null, null, null, null, null, null, null, answers);
    }
}
