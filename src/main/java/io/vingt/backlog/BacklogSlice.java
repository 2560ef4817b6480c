package io.vingt.backlog;

import java.util.List;

/**
 * A page of the backlog.
 *
 * @param total how many tickets the whole backlog ranks
 * @param countedEurPerYear what the whole backlog would bring, EUR a year
 * @param line how deep the engineering days reach, null while none are entered
 * @param next opaque cursor of what follows, null at the end
 */
public record BacklogSlice(List<BacklogRow> items, long total, double countedEurPerYear, Reach line, String next) {

    /** The same page for who is giving the second estimate of one ticket, whose figures are left out. */
    public BacklogSlice blindTo(long number, String sentence) {
        List<BacklogRow> rows = items.stream()
                .map(row -> row.number() == number ? row.blind(sentence) : row)
                .toList();
        return new BacklogSlice(rows, total, countedEurPerYear, line, next);
    }
}
