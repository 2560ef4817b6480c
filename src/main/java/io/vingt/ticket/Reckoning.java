package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Place;
import io.vingt.estimate.Worth;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Six numbers, how they are known, and what they came to when they were reckoned: kept, never reckoned on reading. */
@Embeddable
public class Reckoning {

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

    protected Reckoning() {}

    Reckoning(Estimate estimate, Worth worth) {
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
    }

    /** The ticket's own spot: what its numbers alone give, as far as they may be told while it waits for a second estimate. */
    Spot spot(Instant filedAt, long number, boolean waits) {
        long filed = filedAt.toEpochMilli();
        String place = waits
                ? Place.sealedKey(eurPerYearPerDay, filed, number)
                : Place.key(eurPerYearPerDay, evidenceKind, expectedDays, filed, number);
        return new Spot(Place.bucket(eurPerYearPerDay), place);
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

    double claimedEurPerYear() {
        return claimedEurPerYear;
    }

    double countedEurPerYear() {
        return countedEurPerYear;
    }

    double expectedDays() {
        return expectedDays;
    }
}
