package io.vingt.estimate;

/**
 * What somebody of another team, who did not see the first numbers, says that the same ticket is worth.
 *
 * @param eurPerYear their claim, currency units a year; zero or less where they see no net benefit
 * @param customerEurPerYear the customers' part of it
 * @param benefitFactor90 how many times higher or lower it could be, 90 % sure
 */
public record SecondClaim(double eurPerYear, double customerEurPerYear, double benefitFactor90, EvidenceKind evidence) {

    public static SecondClaim of(Estimate estimate) {
        return new SecondClaim(
                estimate.claimedEurPerYear(),
                estimate.eventsPerYear() * estimate.customerEurPerEvent(),
                estimate.benefitFactor90(),
                estimate.evidence());
    }

    /** The same claim for a part of what it was made for, 0 to 1. */
    public SecondClaim share(double part) {
        return new SecondClaim(eurPerYear * part, customerEurPerYear * part, benefitFactor90, evidence);
    }

    /** Whether they say that customers would lose what the company gains. */
    boolean customersLose() {
        return customerEurPerYear < 0 && eurPerYear > customerEurPerYear;
    }

    double customerPart() {
        return customerEurPerYear / eurPerYear;
    }
}
