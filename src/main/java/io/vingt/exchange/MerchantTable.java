package io.vingt.exchange;

import io.vingt.ticket.CellText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of merchants: a header in English or French, a row for each merchant, or for each of its contacts. */
record MerchantTable(List<Row> rows) {

    private static final int MOST_ROWS = 2_000;

    /** What stands first is the column's own name. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("name", "company", "merchant", "entreprise", "marchand", "nom"),
            List.of("sites", "site", "domain", "url", "address", "adresse", "domaine"),
            List.of("language", "langue"),
            List.of("tags", "tag", "étiquettes", "étiquette"),
            List.of("visitsperyear", "visits", "visites", "visitesparan"),
            List.of("ordersperyear", "orders", "commandes", "commandesparan"),
            List.of("eurperyear", "turnover", "eur", "chiffredaffaires", "ca"),
            List.of("contactname", "contact", "contactnom"),
            List.of("contactemail", "email", "mail", "courriel"),
            List.of("contactlanguage", "languecontact", "contactlangue"),
            List.of("contactjob", "job", "fonction"));

    /** @param number as a spreadsheet counts */
    record Row(long number, Map<String, String> cells, boolean decimalComma) {

        String cell(String column) {
            return cells.get(column);
        }
    }

    /** @throws FileNotReadable that says how to mend the file */
    static MerchantTable of(String text) {
        char delimiter = delimiter(text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> header = null;
            List<Row> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                if (line.stream().allMatch(String::isBlank)) continue;
                if (header == null) header = header(line);
                else if (rows.size() == MOST_ROWS) throw new FileNotReadable("tooManyRows", MOST_ROWS);
                else rows.add(row(line, header, delimiter != ','));
            }
            if (rows.isEmpty()) throw new FileNotReadable("noRows");
            return new MerchantTable(rows);
        } catch (CSVException | UncheckedIOException broken) {
            throw new FileNotReadable("quote", 1);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static List<String> header(CSVRecord line) {
        List<String> header = line.stream().map(MerchantTable::column).toList();
        if (!header.contains("name")) throw new FileNotReadable("noMerchantHeader");
        return header;
    }

    private static Row row(CSVRecord line, List<String> header, boolean decimalComma) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(line.size(), header.size()); i++) {
            String text = CellText.plain(line.get(i).strip());
            if (!text.isEmpty()) cells.putIfAbsent(header.get(i), text);
        }
        return new Row(line.getRecordNumber(), cells, decimalComma);
    }

    /** @return an empty name for a column that means nothing here */
    private static String column(String header) {
        String folded = header.toLowerCase(Locale.ROOT).replaceAll("[\\s_’'().-]+", "");
        return COLUMNS.stream()
                .filter(names -> names.contains(folded))
                .map(names -> names.get(0))
                .findFirst()
                .orElse("");
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char one : new char[] {';', '\t'}) if (count(first, one) > count(first, best)) best = one;
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
