package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.WorkRow;

/**
 * A row of one's own work as it is read.
 *
 * @param became why it was declined, or into which it was merged; null for others
 */
public record WorkLine(long number, String title, String why, String became, String state, String area) {

    static WorkLine of(WorkRow row, Spoken spoken, Figures figures) {
        String worth = figures.rough(row.eurPerYearPerDay()) + " " + spoken.text("backlog.aYearPerDay");
        String why = worth + " · " + figures.days(row.expectedDays()) + " · " + spoken.moment(row.since());
        return new WorkLine(
                row.number(),
                row.title(),
                row.blockedReason() == null ? why : why + " · " + blocked(row, spoken),
                became(row, spoken),
                spoken.text("state." + row.state()),
                row.area());
    }

    private static String became(WorkRow row, Spoken spoken) {
        if (row.declinedBecause() != null) return spoken.text("myWork.declined", row.declinedBecause());
        return row.mergedInto() == null ? null : spoken.text("myWork.merged", String.valueOf(row.mergedInto()));
    }

    private static String blocked(WorkRow row, Spoken spoken) {
        String reason = spoken.text("ticket.blocked") + " " + row.blockedReason();
        if (row.blockedUntil() == null) return reason;
        return reason + ", " + spoken.text("ticket.until") + " " + spoken.day(row.blockedUntil());
    }
}
