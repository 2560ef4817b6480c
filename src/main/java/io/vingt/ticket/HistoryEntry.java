package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step of a ticket's life: who, when, what, from what, to what, why. Written once. */
@Entity
@Table(name = "history")
public class HistoryEntry {

    @Id
    // One by one: the order of a story must hold across nodes.
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history")
    @SequenceGenerator(name = "history", sequenceName = "history_seq", allocationSize = 1)
    private Long id;

    @Column(name = "ticket_number")
    private long ticket;

    private Instant at;

    @Column(name = "by_id")
    private long by;

    private String what;

    @Column(name = "from_value")
    private String from;

    @Column(name = "to_value")
    private String to;

    private String why;

    protected HistoryEntry() {}

    HistoryEntry(long ticket, Instant at, long by, Step what, String from, String to, String why) {
        this.ticket = ticket;
        this.at = at;
        this.by = by;
        this.what = what.name();
        this.from = from;
        this.to = to;
        this.why = why;
    }

    long id() {
        return id;
    }
}
