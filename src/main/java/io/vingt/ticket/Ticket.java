package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.Worth;
import io.vingt.kernel.VersionIsStale;
import io.vingt.people.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One change worth making. It begins OPEN, when the gate let it pass, is PULLED by one engineer at a time, SHIPPED, and
 * later SETTLED; on the way it may go back to its author's drafts, be handed back, declined, merged or let go.
 */
@Entity
public class Ticket {

    @Id
    private Long number;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    @Embedded
    private Wording wording;

    @Embedded
    private Standing standing;

    @Embedded
    private Claim claim;

    @Embedded
    private Readers readers;

    @Column(name = "area_id")
    private long area;

    @Column(name = "filed_by")
    private long filedBy;

    @Embedded
    private Moments moments;

    @Embedded
    private Merging merging;

    @Embedded
    private Approval approval;

    @Version
    private long version;

    @Transient
    private TicketChanged.InOrder asTold;

    @Transient
    private String asItWas;

    protected Ticket() {}

    Ticket(long number, Wording wording, long area, long author, Instant at) {
        this.number = number;
        this.wording = wording;
        this.area = area;
        filedBy = author;
        moments = new Moments(at);
        claim = Claim.none();
        readers = Readers.none();
        approval = new Approval();
        state = TicketState.OPEN;
    }

    @PostLoad
    void remember() {
        asTold = inOrder();
    }

    void reword(Wording newWording, long newArea, Instant at) {
        mustBe(TicketState.OPEN, TicketState.DRAFT);
        wording = newWording;
        area = newArea;
        moments.edited(at);
        readers = Readers.none();
    }

    void estimate(Estimate estimate, Worth worth, Instant at) {
        reckoned(estimate, worth);
        moments.changed(at);
    }

    /** The same numbers, worth something else by another yardstick. */
    void reckoned(Estimate estimate, Worth worth) {
        standing = new Standing(estimate, worth, moments.filed(), number);
        approval.confirm(!standing.isToBeReconciled());
        order();
    }

    void pull(Caller engineer, Instant at) {
        take(Turn.PULL);
        claim = Claim.of(engineer.id(), at);
    }

    void block(Caller by, String reason, LocalDate until) {
        mustBeHeldBy(by);
        claim().block(number, reason, until);
    }

    void unblock(Caller by) {
        mustBeHeldBy(by);
        claim().unblock(number);
    }

    void ship(Caller by) {
        mustBeHeldBy(by);
        if (claim().isBlocked()) throw new StepNotPossible(number, "blocked");
        take(Turn.SHIP);
        claim = Claim.none();
    }

    void release() {
        take(Turn.RELEASE);
        claim = Claim.none();
    }

    /** A turn that needs nothing but the state it begins in. */
    void take(Turn turn) {
        if (!turn.mayBeginIn(state)) throw new TicketNotOpen(number, state);
        state = turn.to();
        moments.turned();
        order();
    }

    /** Open again, for everybody: a skip counts no longer. */
    void comeBack(Turn turn, Instant at) {
        take(merging == null ? turn : merging.undoing());
        merging = null;
        moments.changed(at);
    }

    void mergeInto(Ticket other) {
        other.mustBe(TicketState.OPEN, TicketState.PULLED, TicketState.AT_MERCHANT);
        merging = new Merging(other.number, state);
        take(Turn.MERGE);
    }

    /** A lead puts it above its own place, or, with null, it goes back there. */
    void lift(Lift up) {
        approval.lift(up);
        order();
    }

    void heard(Readers now) {
        readers = now;
    }

    /** @throws VersionIsStale when somebody changed the ticket since that version was read */
    void mustBeAt(long read) {
        if (version != read) throw new VersionIsStale(version);
    }

    void mustBe(TicketState... allowed) {
        for (TicketState one : allowed) if (state == one) return;
        throw new TicketNotOpen(number, state);
    }

    void mustBeHeldBy(Caller by) {
        if (state != TicketState.PULLED) throw new TicketNotOpen(number, state);
        if (!claim().isOf(by.id())) throw new NotPulledByYou(number);
    }

    /** Only its author sees a ticket that came back to the drafts. */
    boolean isSeenBy(Caller caller) {
        return state != TicketState.DRAFT || filedBy == caller.id();
    }

    /** What changed in the order since this was last told. */
    TicketChanged tell() {
        TicketChanged change = new TicketChanged(number, asTold, inOrder());
        remember();
        return change;
    }

    /** Keeps how everything was before the step that is being taken, and gives what it kept until now. */
    String remember(String before) {
        String kept = asItWas;
        asItWas = before;
        return kept;
    }

    private void order() {
        if (standing == null) return;
        if (state != TicketState.OPEN && state != TicketState.PULLED) approval.lift(null);
        standing.queue(state == TicketState.OPEN);
        standing.stand(approval.lift(), moments.filed(), number);
    }

    private TicketChanged.InOrder inOrder() {
        return standing == null || !standing.isQueued() ? null : standing.inOrder(area);
    }

    public long number() {
        return number;
    }

    TicketState state() {
        return state;
    }

    Wording wording() {
        return wording;
    }

    Standing standing() {
        return standing;
    }

    Approval approval() {
        return approval;
    }

    Claim claim() {
        // An embedded value whose columns are all null is read as null; setting it then would count as a change.
        return claim == null ? Claim.none() : claim;
    }

    long area() {
        return area;
    }

    long filedBy() {
        return filedBy;
    }

    Moments moments() {
        return moments;
    }

    long version() {
        return version;
    }
}
