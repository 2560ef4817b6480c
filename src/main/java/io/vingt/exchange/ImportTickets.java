package io.vingt.exchange;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Refusal;
import io.vingt.kernel.Sentences;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of tickets, row after row. It has no transaction of its own: what is in stays in when the next row, or the server,
 * fails, and the same file sent again brings the rest.
 */
@Dependent
public class ImportTickets {

    private final TakeRow takeRow;
    private final KeepRow keepRow;

    @Inject
    public ImportTickets(TakeRow takeRow, KeepRow keepRow) {
        this.takeRow = takeRow;
        this.keepRow = keepRow;
    }

    /**
     * @param file its bytes: a header, then a row for each ticket
     * @param messages language of the report, en or fr
     * @throws Refusal that says how to mend the file, before anything is brought in
     */
    public ImportReport bring(Caller importer, byte[] file, String messages) {
        CsvFile table = CsvFile.read(file);
        return Places.inOne(() -> {
            List<ImportedRow> rows = new ArrayList<>();
            for (CsvFile.Row row : table.rows()) rows.add(one(importer, row, messages));
            return ImportReport.of(rows, notes(table, messages));
        });
    }

    private ImportedRow one(Caller importer, CsvFile.Row row, String messages) {
        try {
            return takeRow.take(importer, row, messages);
        } catch (Refusal refusal) {
            Reason why = why(refusal, messages);
            try {
                return keepRow.keep(importer, row, why, messages);
            } catch (Refusal tooMuch) {
                String title = new RowContent(row, messages).title();
                return new ImportedRow(
                        row.number(), ImportedRow.Outcome.REFUSED, null, null, title, List.of(why(tooMuch, messages)));
            }
        }
    }

    private static Reason why(Refusal refusal, String messages) {
        String field = refusal instanceof BadInput bad ? bad.field() : null;
        String sentence =
                Sentences.say(messages, refusal.key(), refusal.arguments().toArray());
        return Reason.of("CSV-05", field, messages, sentence);
    }

    private static List<String> notes(CsvFile table, String messages) {
        List<String> notes = new ArrayList<>(finished(table, messages));
        if (table.guessed() != null) notes.add(Sentences.say(messages, "import.guessed", table.guessed()));
        if (!table.unknown().isEmpty())
            notes.add(Sentences.say(messages, "import.unknown", String.join(", ", table.unknown())));
        long broken = table.rows().stream().filter(CsvFile.Row::broken).count();
        if (broken > 0) notes.add(Sentences.say(messages, "import.broken", broken));
        return notes;
    }

    /** By which columns rows were taken for finished work, and how many. */
    private static List<String> finished(CsvFile table, String messages) {
        Map<String, Long> rows = table.rows().stream()
                .filter(row -> row.finished() != null && !row.broken())
                .collect(Collectors.groupingBy(row -> row.finished().column(), TreeMap::new, Collectors.counting()));
        List<String> notes = new ArrayList<>();
        rows.forEach((column, count) -> notes.add(Sentences.say(messages, "import.finished", count, column)));
        if (!table.states().isEmpty()) {
            notes.add(Sentences.say(messages, "import.states", String.join(", ", table.states())));
        }
        return notes;
    }
}
