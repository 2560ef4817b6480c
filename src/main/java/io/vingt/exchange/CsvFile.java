package io.vingt.exchange;

import io.vingt.ticket.CellText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table read from a file, whatever parts its cells and in whichever order its columns stand.
 *
 * @param guessed the encoding, where it had to be guessed, else null
 * @param unknown headers that nothing is made of
 */
record CsvFile(List<Row> rows, String guessed, List<String> unknown) {

    private static final int MOST_ROWS = 2_000;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    /** What a first line {@code sep=;} may name: the ones above, and one that spreadsheets offer but nobody need guess. */
    private static final String NAMED = ",;\t|";

    /**
     * @param number as a spreadsheet counts: the header is row 1
     * @param cells by the column's own name, without the blanks around and without the sign that keeps formulas asleep
     * @param fits whether the row has no more cells than the header
     * @param decimalComma whether the file parts its cells by something else than a comma
     */
    record Row(long number, Map<String, String> cells, boolean fits, boolean decimalComma) {}

    /** @throws io.vingt.kernel.Refusal that says how to mend the file */
    static CsvFile read(byte[] bytes) {
        FileText file = FileText.of(bytes);
        String text = file.text();
        char delimiter;
        boolean told = text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4);
        if (told && NAMED.indexOf(text.charAt(4)) >= 0) {
            delimiter = text.charAt(4);
            text = text.substring(Math.min(text.length(), text.indexOf('\n') + 1));
        } else {
            delimiter = delimiter(text);
        }
        try (CSVParser parser = parser(text, delimiter)) {
            return rows(parser, file.guessed(), delimiter);
        } catch (CSVException | UncheckedIOException broken) {
            throw new FileNotReadable("quote", rowAfterLast(text, delimiter));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static CsvFile rows(CSVParser parser, String guessed, char delimiter) {
        List<String> unknown = new ArrayList<>();
        List<Column> columns = null;
        List<Row> rows = new ArrayList<>();
        for (CSVRecord line : parser) {
            if (line.stream().allMatch(String::isBlank)) continue;
            if (columns == null) {
                columns = columns(line, unknown);
            } else {
                if (rows.size() == MOST_ROWS) throw new FileNotReadable("tooManyRows", MOST_ROWS);
                rows.add(row(line, columns, delimiter != ','));
            }
        }
        if (rows.isEmpty()) throw new FileNotReadable("noRows");
        return new CsvFile(rows, guessed, unknown);
    }

    /** @return null where a header means nothing here */
    private static List<Column> columns(CSVRecord header, List<String> unknown) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : header) {
            Optional<Column> known = Column.called(cell);
            if (known.isEmpty() && !cell.isBlank()) unknown.add(cell.strip());
            known.filter(column -> !seen.add(column.name())).ifPresent(column -> {
                throw new FileNotReadable("columnTwice", cell.strip());
            });
            columns.add(known.orElse(null));
        }
        if (!seen.contains("title") || !seen.contains("insight") && !seen.contains("fix")) {
            throw new FileNotReadable("noHeader");
        }
        return columns;
    }

    private static Row row(CSVRecord line, List<Column> columns, boolean decimalComma) {
        Map<String, String> cells = new HashMap<>();
        boolean fits = true;
        for (int i = 0; i < line.size(); i++) {
            String text = CellText.plain(line.get(i).strip());
            if (i >= columns.size()) fits &= text.isEmpty();
            else if (columns.get(i) != null && columns.get(i).taken() && !text.isEmpty())
                cells.put(columns.get(i).name(), text);
        }
        return new Row(line.getRecordNumber(), cells, fits, decimalComma);
    }

    /** The one by which the first line names most columns. */
    private static char delimiter(String text) {
        char best = ',';
        long most = -1;
        for (char one : DELIMITERS) {
            long known = known(text, one);
            if (known > most) {
                best = one;
                most = known;
            }
        }
        return best;
    }

    private static long known(String text, char delimiter) {
        try (CSVParser parser = parser(text, delimiter)) {
            for (CSVRecord line : parser) {
                if (line.stream().allMatch(String::isBlank)) continue;
                return line.stream()
                        .filter(cell -> Column.called(cell).isPresent())
                        .count();
            }
            return 0;
        } catch (IOException | UncheckedIOException broken) {
            return 0;
        }
    }

    /** The row after the last one that could be read: there a text in quotes begins that does not end. */
    private static long rowAfterLast(String text, char delimiter) {
        long last = 0;
        try (CSVParser parser = parser(text, delimiter)) {
            for (CSVRecord line : parser) last = line.getRecordNumber();
        } catch (IOException | UncheckedIOException broken) {
            return last + 1;
        }
        return last;
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        return CSVParser.parse(text, format);
    }
}
