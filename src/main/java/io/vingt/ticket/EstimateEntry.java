package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Worth;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One estimate of one person; never changed, only followed by a newer one. */
@Entity
@Table(name = "estimate")
public class EstimateEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "estimate")
    @SequenceGenerator(name = "estimate", sequenceName = "estimate_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ticket_number")
    private long ticket;

    @Column(name = "by_id")
    private long by;

    private Instant at;
    private String kind;

    @Embedded
    private Reckoning reckoning;

    private String source;

    @Column(name = "seconds_spent")
    private int secondsSpent;

    protected EstimateEntry() {}

    EstimateEntry(long ticket, long by, Instant at, EstimatorKind kind, Estimate estimate, Answers told, Worth worth) {
        this.ticket = ticket;
        this.by = by;
        this.at = at;
        this.kind = kind.name();
        reckoning = new Reckoning(estimate, worth);
        source = told.source();
        secondsSpent = told.secondsSpent() == null ? 0 : Math.max(0, told.secondsSpent());
    }

    /** The same numbers as somebody told them, with where they come from and how long they took. */
    Answers told(Estimate estimate) {
        return new Answers(
                estimate.eventsPerYear(),
                estimate.customerEurPerEvent(),
                estimate.companyEurPerEvent(),
                estimate.benefitFactor90(),
                estimate.daysLow(),
                estimate.daysHigh(),
                estimate.evidence(),
                source,
                secondsSpent);
    }
}
