package io.vingt.exchange;

import java.util.List;

/**
 * What became of a table, row by row.
 *
 * @param filed how many rows became tickets
 * @param drafts how many became the importer's drafts
 * @param already how many had come in before
 * @param leftOut how many are finished work of elsewhere
 * @param refused how many could not be kept at all
 * @param notes what is to be said of the whole file
 */
public record ImportReport(
        int filed, int drafts, int already, int leftOut, int refused, List<String> notes, List<ImportedRow> rows) {

    static ImportReport of(List<ImportedRow> rows, List<String> notes) {
        return new ImportReport(
                count(rows, ImportedRow.Outcome.FILED),
                count(rows, ImportedRow.Outcome.DRAFT),
                count(rows, ImportedRow.Outcome.ALREADY),
                count(rows, ImportedRow.Outcome.LEFT_OUT),
                count(rows, ImportedRow.Outcome.REFUSED),
                List.copyOf(notes),
                List.copyOf(rows));
    }

    private static int count(List<ImportedRow> rows, ImportedRow.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
