package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which ticket a ticket became part of, and where it stood before; there is none of it for what was not merged. */
@Embeddable
public class Merging {

    @Column(name = "merged_into")
    private Long into;

    /** Null for what was merged before that was kept. */
    @Enumerated(EnumType.STRING)
    @Column(name = "merged_from")
    private TicketState from;

    protected Merging() {}

    Merging(long into, TicketState from) {
        this.into = into;
        this.from = from;
    }

    /** What waited at the merchant waits there again. */
    Turn undoing() {
        return from == TicketState.AT_MERCHANT ? Turn.SEPARATE : Turn.REOPEN;
    }
}
