package io.vingt.ticket;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A ticket in a list of one's own work.
 *
 * @param declinedBecause null unless it is declined; mergedInto null unless it is merged
 * @param since when it came into its state, for a pulled one; else when it was filed
 */
public record WorkRow(
        long number,
        TicketState state,
        String title,
        String area,
        double eurPerYearPerDay,
        double expectedDays,
        Instant since,
        String blockedReason,
        LocalDate blockedUntil,
        int gotIt,
        int notClear,
        String declinedBecause,
        Long mergedInto) {}
