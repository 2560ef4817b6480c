package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Place;
import io.vingt.estimate.Status;
import io.vingt.estimate.Worth;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.stream.Collectors;

/** The numbers that a ticket is ranked by, reckoned once and kept, and where they put it. */
@Embeddable
public class Standing {

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
    @Enumerated(EnumType.STRING)
    private EvidenceKind evidenceKind;

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

    private double weight;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String flags;
    private int bucket;
    private String place;
    private int queue;
    private boolean waiting;

    protected Standing() {}

    Standing(Estimate estimate, Worth worth, Instant filedAt, long number) {
        eventsPerYear = estimate.eventsPerYear();
        customerEurPerEvent = estimate.customerEurPerEvent();
        companyEurPerEvent = estimate.companyEurPerEvent();
        benefitFactor90 = estimate.benefitFactor90();
        daysLow = estimate.daysLow();
        daysHigh = estimate.daysHigh();
        evidenceKind = estimate.evidence();
        claimedEurPerYear = worth.claimedEurPerYear();
        countedEurPerYear = worth.countedEurPerYear();
        customerEurPerYear = worth.customerEurPerYear();
        companyEurPerYear = worth.companyEurPerYear();
        expectedDays = worth.expectedDays();
        eurPerYearPerDay = worth.eurPerYearPerDay();
        weight = worth.weight();
        status = worth.status();
        flags = worth.flags().stream().map(Flag::name).collect(Collectors.joining(","));
        bucket = Place.bucket(eurPerYearPerDay);
        place = Place.key(eurPerYearPerDay, evidenceKind, expectedDays, filedAt.toEpochMilli(), number);
    }

    Estimate estimate() {
        return new Estimate(
                eventsPerYear,
                customerEurPerEvent,
                companyEurPerEvent,
                benefitFactor90,
                daysLow,
                daysHigh,
                evidenceKind);
    }

    /** @param open only an open ticket stands in the backlog's order */
    void queue(boolean open) {
        queue = open && status == Status.RANKED ? 1 : 0;
        waiting = flags.contains(Flag.SECOND_ESTIMATE_NEEDED.name());
    }

    boolean isQueued() {
        return queue == 1;
    }

    boolean needsSignature() {
        return status == Status.NEEDS_SIGNATURE;
    }

    TicketChanged.InOrder inOrder(long area) {
        return new TicketChanged.InOrder(bucket, area, countedEurPerYear);
    }

    Status status() {
        return status;
    }
}
