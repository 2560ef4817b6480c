package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Who holds a pulled ticket since when, and what stands in the way. */
@Embeddable
public class Claim {

    @Column(name = "holder_id")
    private Long holder;

    @Column(name = "pulled_at")
    private Instant pulledAt;

    @Column(name = "blocked_reason")
    private String blockedReason;

    @Column(name = "blocked_until")
    private LocalDate blockedUntil;

    protected Claim() {}

    static Claim none() {
        return new Claim();
    }

    static Claim of(long engineer, Instant at) {
        Claim claim = new Claim();
        claim.holder = engineer;
        claim.pulledAt = at;
        return claim;
    }

    void block(long ticket, String reason, LocalDate until) {
        if (isBlocked()) throw new StepNotPossible(ticket, "blocked");
        blockedReason = reason;
        blockedUntil = until;
    }

    void unblock(long ticket) {
        if (!isBlocked()) throw new StepNotPossible(ticket, "notBlocked");
        blockedReason = null;
        blockedUntil = null;
    }

    boolean isBlocked() {
        return blockedReason != null;
    }

    boolean isOf(long person) {
        return holder != null && holder == person;
    }

    /** @return the person whose work in progress it counts in, null while it counts in nobody's */
    Long occupies() {
        return isBlocked() ? null : holder;
    }

    Long holder() {
        return holder;
    }

    String blockedReason() {
        return blockedReason;
    }
}
