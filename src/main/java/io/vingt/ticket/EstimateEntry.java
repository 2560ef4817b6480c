package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Worth;
import jakarta.persistence.Column;
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

    @Column(name = "events_per_year")
    private double eventsPerYear;

    @Column(name = "customer_eur_per_event")
    private double customerEurPerEvent;

    @Column(name = "company_eur_per_event")
    private double companyEurPerEvent;

    @Column(name = "benefit_factor_90")
    private double benefitFactor90;

    @Column(name = "days_low")
    private double daysLow;

    @Column(name = "days_high")
    private double daysHigh;

    @Column(name = "evidence_kind")
    private String evidenceKind;

    private String source;

    @Column(name = "seconds_spent")
    private int secondsSpent;

    @Column(name = "claimed_eur_per_year")
    private double claimedEurPerYear;

    @Column(name = "counted_eur_per_year")
    private double countedEurPerYear;

    @Column(name = "customer_eur_per_year")
    private double customerEurPerYear;

    @Column(name = "company_eur_per_year")
    private double companyEurPerYear;

    @Column(name = "expected_days")
    private double expectedDays;

    @Column(name = "eur_per_year_per_day")
    private double eurPerYearPerDay;

    protected EstimateEntry() {}

    EstimateEntry(long ticket, long by, Instant at, EstimatorKind kind, Estimate estimate, Answers told, Worth worth) {
        this.ticket = ticket;
        this.by = by;
        this.at = at;
        this.kind = kind.name();
        eventsPerYear = estimate.eventsPerYear();
        customerEurPerEvent = estimate.customerEurPerEvent();
        companyEurPerEvent = estimate.companyEurPerEvent();
        benefitFactor90 = estimate.benefitFactor90();
        daysLow = estimate.daysLow();
        daysHigh = estimate.daysHigh();
        evidenceKind = estimate.evidence().name();
        source = told.source();
        secondsSpent = told.secondsSpent() == null ? 0 : Math.max(0, told.secondsSpent());
        claimedEurPerYear = worth.claimedEurPerYear();
        countedEurPerYear = worth.countedEurPerYear();
        customerEurPerYear = worth.customerEurPerYear();
        companyEurPerYear = worth.companyEurPerYear();
        expectedDays = worth.expectedDays();
        eurPerYearPerDay = worth.eurPerYearPerDay();
    }
}
