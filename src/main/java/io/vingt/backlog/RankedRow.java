package io.vingt.backlog;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Place;
import io.vingt.estimate.Sentence;
import io.vingt.estimate.Worth;
import io.vingt.kernel.Cells;
import io.vingt.ticket.EstimateCells;
import java.time.Instant;
import java.time.LocalDate;

/** A row as the database gives it, before it knows its rank. */
record RankedRow(
        long number,
        String title,
        String insight,
        String fix,
        String area,
        String language,
        Estimate estimate,
        Worth worth,
        Instant filedAt,
        int bucket,
        String place,
        int gotIt,
        int notClear,
        Double medianSeconds,
        Moved moved) {

    static final String COLUMNS = "t.number, t.title, t.insight, t.fix, a.name, t.language, t.filed_at, t.bucket,"
            + " t.place, t.got_it, t.not_clear, t.median_seconds, " + EstimateCells.COLUMNS + ", "
            + ReadOverride.COLUMNS;
    private static final int ESTIMATE = 12;

    static RankedRow of(Object[] row) {
        Cells c = new Cells(row);
        return new RankedRow(
                c.whole(0),
                c.text(1),
                c.text(2),
                c.text(3),
                c.text(4),
                c.text(5),
                EstimateCells.estimate(c, ESTIMATE),
                EstimateCells.worth(c, ESTIMATE),
                c.moment(6),
                (int) c.whole(7),
                c.text(8),
                (int) c.whole(9),
                (int) c.whole(10),
                c.realOrNull(11),
                ReadOverride.read(c, ESTIMATE + EstimateCells.COUNT));
    }

    long dayMillionths() {
        return Place.millionths(worth.expectedDays());
    }

    BacklogRow at(long rank, LocalDate doneBy, String reader, String currency) {
        return new BacklogRow(
                number,
                rank,
                title,
                insight,
                fix,
                area,
                language,
                worth.eurPerYearPerDay(),
                worth.customerEurPerYear(),
                worth.companyEurPerYear(),
                worth.expectedDays(),
                estimate.evidence(),
                Sentence.row(estimate, worth, reader, currency),
                filedAt,
                worth.flags().stream().map(Flag::name).toList(),
                gotIt,
                notClear,
                medianSeconds,
                doneBy,
                worth.flags().contains(Flag.OVERRIDDEN) ? moved : null);
    }
}
