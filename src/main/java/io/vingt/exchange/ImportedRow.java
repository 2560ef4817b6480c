package io.vingt.exchange;

import java.util.List;

/**
 * What became of one row.
 *
 * @param row as a spreadsheet counts: the header is row 1
 * @param number of the ticket, null for none
 * @param draft id of the importer's draft, null for none
 */
public record ImportedRow(long row, Outcome outcome, Long number, String draft, String title, List<Reason> findings) {

    /** How it ended. */
    public enum Outcome {
        FILED,
        DRAFT,
        ALREADY,
        LEFT_OUT,
        REFUSED
    }
}
