package io.vingt.backlog;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.Lever;
import java.time.LocalDate;
import java.util.List;

/**
 * Which side of the line a ticket is on, and what would bring it above.
 *
 * @param line as it runs now
 * @param doneBy the working day on which it is done, null below the line
 * @param needsEurPerDay the score of the last ticket above the line, EUR a year per day; null where there is none
 * @param steps one step of each input that moves its score, the one that moves it most first; none above the line
 */
public record Side(
        long rank, boolean above, Reach line, LocalDate doneBy, Double needsEurPerDay, Estimate now, List<Step> steps) {

    /**
     * One step of one input.
     *
     * @param rank that it would get
     * @param above whether it would be above the line
     */
    public record Step(Lever input, Estimate estimate, double eurPerYearPerDay, long rank, boolean above) {}
}
