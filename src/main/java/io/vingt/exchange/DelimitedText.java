package io.vingt.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text of cells, whatever parts them: the first row names the columns.
 *
 * @param lines without those of which every cell is blank
 */
record DelimitedText(List<Line> lines) {

    private static final char[] DELIMITERS = {',', ';', '\t'};

    /** What a first line {@code sep=;} may name: the ones above, and one that spreadsheets offer but nobody need guess. */
    private static final String NAMED = ",;\t|";

    /** @param number as a spreadsheet counts: the header is row 1 */
    record Line(long number, List<String> cells) {}

    /**
     * @param isColumn whether a cell names a column, by which the sign between cells is found
     * @throws FileNotReadable for a quote that does not end, with the row that it begins in
     */
    static DelimitedText of(String text, Predicate<String> isColumn) {
        boolean told =
                text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4) && NAMED.indexOf(text.charAt(4)) >= 0;
        if (!told) return read(text, delimiter(text, isColumn));
        int end = text.indexOf('\n');
        int bare = text.indexOf('\r');
        int line = end < 0 ? bare : end;
        return read(line < 0 ? "" : text.substring(line + 1), text.charAt(4));
    }

    private static DelimitedText read(String text, char delimiter) {
        long last = 0;
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = parser(text, delimiter)) {
            for (CSVRecord record : parser) {
                last = record.getRecordNumber();
                if (!record.stream().allMatch(String::isBlank)) lines.add(new Line(last, record.toList()));
            }
        } catch (CSVException | UncheckedIOException broken) {
            throw new FileNotReadable("quote", last + 1);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new DelimitedText(lines);
    }

    /** The one by which the first line names most columns. */
    private static char delimiter(String text, Predicate<String> isColumn) {
        char best = ',';
        long most = -1;
        for (char one : DELIMITERS) {
            long known = known(text, one, isColumn);
            if (known > most) {
                best = one;
                most = known;
            }
        }
        return best;
    }

    private static long known(String text, char delimiter, Predicate<String> isColumn) {
        try (CSVParser parser = parser(text, delimiter)) {
            for (CSVRecord line : parser) {
                if (!line.stream().allMatch(String::isBlank))
                    return line.stream().filter(isColumn).count();
            }
            return 0;
        } catch (IOException | UncheckedIOException broken) {
            return 0;
        }
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
