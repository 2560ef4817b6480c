package io.vingt.ticket;

import io.vingt.evidence.Evidence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A piece of evidence on a ticket, and who brought it. */
@Entity
@Table(name = "evidence")
public class EvidenceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence")
    @SequenceGenerator(name = "evidence", sequenceName = "evidence_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ticket_number")
    private long ticket;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    private String kind;

    @Column(name = "source_id")
    private String sourceId;

    private String url;

    @Column(name = "at_second")
    private Double atSecond;

    private String text;

    protected EvidenceEntry() {}

    EvidenceEntry(long ticket, long by, Instant at, Evidence evidence) {
        this.ticket = ticket;
        addedBy = by;
        addedAt = at;
        kind = evidence.kind().name();
        sourceId = evidence.id();
        url = evidence.url();
        atSecond = evidence.atSecond();
        text = evidence.text();
    }
}
