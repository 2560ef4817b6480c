package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** When a ticket was filed, when its text last became another, when anything that a skip depends on last did, and how
 * long it has been quiet below the line. */
@Embeddable
public class Moments {

    /** Below the line without new evidence for so long, and its author is asked. */
    static final Duration QUIET = Duration.ofDays(45);

    /** Asked for so long without an answer, and it is let go. */
    static final Duration UNANSWERED = Duration.ofDays(7);

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** From when the days below the line without anything new count; null while it is not below the line. */
    @Column(name = "quiet_since")
    private Instant quietSince;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Moments() {}

    Moments(Instant at) {
        filedAt = at;
        editedAt = at;
        changedAt = at;
    }

    void edited(Instant at) {
        editedAt = at;
        changedAt = at;
    }

    void changed(Instant at) {
        changedAt = at;
    }

    void asked(Instant at) {
        askedAt = at;
    }

    void stirred(Instant at) {
        if (quietSince != null) quietSince = at;
        askedAt = null;
    }

    /** In another state it is neither above the line nor below it. */
    void turned() {
        quietSince = null;
        askedAt = null;
    }

    boolean isQuiet(Instant now) {
        return quietSince != null && askedAt == null && !quietSince.plus(QUIET).isAfter(now);
    }

    boolean isUnanswered(Instant now) {
        return askedAt != null && !askedAt.plus(UNANSWERED).isAfter(now);
    }

    Instant filed() {
        return filedAt;
    }

    Instant edited() {
        return editedAt;
    }
}
