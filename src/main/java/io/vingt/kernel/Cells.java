package io.vingt.kernel;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;

/** One row of a native query, read by position; the two drivers' types come out as one. */
public record Cells(Object[] row) {

    public String text(int at) {
        return (String) row[at];
    }

    public long whole(int at) {
        return ((Number) row[at]).longValue();
    }

    public Long wholeOrNull(int at) {
        return row[at] == null ? null : whole(at);
    }

    public double real(int at) {
        return ((Number) row[at]).doubleValue();
    }

    public Double realOrNull(int at) {
        return row[at] == null ? null : real(at);
    }

    public Instant moment(int at) {
        return InstantColumn.read(row[at]);
    }

    public LocalDate day(int at) {
        if (row[at] == null) return null;
        return row[at] instanceof LocalDate day ? day : ((Date) row[at]).toLocalDate();
    }
}
