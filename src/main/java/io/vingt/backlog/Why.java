package io.vingt.backlog;

import java.time.Instant;
import java.util.List;

/**
 * Why a ticket stands where it stands: everything that its rank comes from.
 *
 * @param rank null where it stands in no order, or the reader may not see where
 * @param sentence as its row says it
 * @param inputs empty for who may not see them yet
 * @param secondsSpent on the newest of the numbers, null where nobody counted
 * @param reckoning null for who may not see it yet
 * @param moves the newest first; five of its own at most, and what others did to it in between
 * @param override null where no lead holds it there
 * @param understood null while no reader said whether they understood it
 */
public record Why(
        long number,
        Long rank,
        long of,
        String sentence,
        List<Input> inputs,
        Integer secondsSpent,
        Reckoned reckoning,
        List<Move> moves,
        Moved override,
        Understood understood) {

    /**
     * One of the numbers that somebody gave, and who gave it this value last.
     *
     * @param name the estimate's field as the contract names it
     * @param value as a reader sees it
     * @param source in their words, may be null
     */
    public record Input(String name, String value, String by, Instant at, String source) {}

    /**
     * The reckoning, unrounded. All amounts EUR a year.
     *
     * @param weight how much of a claim above the class average is believed, 0 to 1
     * @param lines each step in figures, from the claim to the score
     */
    public record Reckoned(
            double claimedEurPerYear,
            double classAverage,
            double weight,
            double countedEurPerYear,
            double expectedDays,
            double eurPerYearPerDay,
            List<String> lines) {}

    /**
     * From where to where.
     *
     * @param from null where it came into the order
     * @param cause the step of its history, AVERAGE where the class average changed, OTHERS where other tickets moved it
     * @param by null where it was nobody's step
     * @param because the cause in words
     */
    public record Move(Instant at, Long from, long to, String cause, String by, String because) {}

    /** What readers said of the text as it stands. */
    public record Understood(int gotIt, int notClear, Double medianSeconds) {}
}
