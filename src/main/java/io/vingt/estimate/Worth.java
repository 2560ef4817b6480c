package io.vingt.estimate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an estimate comes to. All amounts in currency units a year, unrounded and finite.
 *
 * @param claimedEurPerYear the author's claim, or what it and a second estimate come to together
 * @param countedEurPerYear what of it counts for the rank; 0 where there is no net benefit
 * @param customerEurPerYear the customers' share of what counts; where there is no net benefit, of the claim
 * @param companyEurPerYear the company's share, likewise
 * @param expectedDays expected engineering days
 * @param eurPerYearPerDay the score: counted benefit per expected day
 * @param weight w, how much of a claim above the average is believed, 0 to 1 on a ratio scale
 * @param sigmaBenefit σ_B, log-standard deviation of the claim
 * @param secondEurPerYear what a second estimate claimed, null where none is in or none that can be taken together
 */
public record Worth(
        double claimedEurPerYear,
        double countedEurPerYear,
        double customerEurPerYear,
        double companyEurPerYear,
        double expectedDays,
        double eurPerYearPerDay,
        double weight,
        double sigmaBenefit,
        Status status,
        Set<Flag> flags,
        Double secondEurPerYear) {

    /** Of one estimate. */
    public Worth(
            double claimedEurPerYear,
            double countedEurPerYear,
            double customerEurPerYear,
            double companyEurPerYear,
            double expectedDays,
            double eurPerYearPerDay,
            double weight,
            double sigmaBenefit,
            Status status,
            Set<Flag> flags) {
        this(
                claimedEurPerYear,
                countedEurPerYear,
                customerEurPerYear,
                companyEurPerYear,
                expectedDays,
                eurPerYearPerDay,
                weight,
                sigmaBenefit,
                status,
                flags,
                null);
    }

    public Worth {
        EnumSet<Flag> own = EnumSet.noneOf(Flag.class);
        own.addAll(flags);
        flags = Collections.unmodifiableSet(own);
    }
}
