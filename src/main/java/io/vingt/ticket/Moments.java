package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a ticket was filed, when its text last became another, when anything that a skip depends on last did. */
@Embeddable
public class Moments {

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

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

    Instant filed() {
        return filedAt;
    }

    Instant edited() {
        return editedAt;
    }
}
