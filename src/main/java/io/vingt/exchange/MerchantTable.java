package io.vingt.exchange;

import io.vingt.exchange.DelimitedText.Line;
import io.vingt.kernel.BadInput;
import io.vingt.merchant.Address;
import io.vingt.ticket.CellText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A table of merchants: a header in any of five languages, a row for each merchant, or for each of its contacts.
 *
 * @param guessed the encoding, where it had to be guessed, else null
 * @param unknown headers that nothing is made of
 */
record MerchantTable(List<Row> rows, String guessed, List<String> unknown) {

    private static final int MOST_ROWS = 2_000;
    private static final Set<String> NUMBERS = Set.of("visitsPerYear", "ordersPerYear", "eurPerYear");

    /**
     * @param number as a spreadsheet counts
     * @param broken whether a byte of it could not be read
     */
    record Row(long number, Map<String, String> cells, Decimals decimals, boolean broken) {

        String cell(String column) {
            return cells.get(column);
        }

        /** Whom the row is of: a table of persons names their company, and one without such a column the company itself. */
        String company() {
            return cells.get("company");
        }

        /** @return null where nobody is named */
        String person() {
            if (cell("contactName") != null) return cell("contactName");
            String first = Objects.requireNonNullElse(cell("firstName"), "");
            String both = (first + " " + Objects.requireNonNullElse(cell("lastName"), "")).strip();
            if (!both.isEmpty()) return both;
            return cell("name") != null ? cell("name") : cell("contactEmail");
        }
    }

    /** @throws FileNotReadable that says how to mend the file */
    static MerchantTable of(FileText file) {
        List<Line> lines = DelimitedText.of(file.text(), cell -> MerchantColumns.called(cell) != null)
                .lines();
        List<String> header = lines.isEmpty() ? List.of() : new ArrayList<>(header(lines));
        if (lines.size() == 1) throw new FileNotReadable("noRows");
        if (header.isEmpty()) throw new FileNotReadable("noMerchantHeader");
        if (lines.size() - 1 > MOST_ROWS) throw new FileNotReadable("tooManyRows", MOST_ROWS);
        List<Line> below = lines.subList(1, lines.size());
        List<Map<String, String>> all =
                below.stream().map(line -> cells(line, header)).toList();
        Decimals decimals = Decimals.of(
                all.stream().flatMap(cells -> NUMBERS.stream().map(cells::get).filter(Objects::nonNull)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean broken = below.get(i).cells().stream().anyMatch(cell -> cell.indexOf(FileText.BROKEN) >= 0);
            rows.add(new Row(below.get(i).number(), all.get(i), decimals, broken));
        }
        return new MerchantTable(rows, file.guessed(), unknown(lines.get(0), header));
    }

    /** What each column is; an empty name for one that means nothing here. */
    private static List<String> header(List<Line> lines) {
        List<String> header = new ArrayList<>();
        for (String cell : lines.get(0).cells()) {
            if (cell.indexOf(FileText.BROKEN) >= 0) throw new FileNotReadable("brokenHeader");
            header.add(Objects.requireNonNullElse(MerchantColumns.called(cell), ""));
        }
        boolean hasCompany = header.contains("company");
        if (!hasCompany) header.replaceAll(column -> column.equals("name") ? "company" : column);
        if (!header.contains("company")) throw new FileNotReadable("noMerchantHeader");
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equals("address"))
                header.set(i, holdsSites(lines, i) && !header.contains("sites") ? "sites" : "");
        }
        return header;
    }

    /** An address may be where one writes to or where one clicks: it is a site's where all of them are. */
    private static boolean holdsSites(List<Line> lines, int column) {
        boolean any = false;
        for (Line line : lines.subList(1, lines.size())) {
            String cell =
                    column < line.cells().size() ? line.cells().get(column).strip() : "";
            if (MerchantColumns.isNone(cell)) continue;
            if (cell.indexOf('.') < 0 || !parts(cell).stream().allMatch(MerchantTable::isSite)) return false;
            any = true;
        }
        return any;
    }

    private static boolean isSite(String part) {
        try {
            return !Address.of(part).host().isEmpty();
        } catch (BadInput no) {
            return false;
        }
    }

    /** The parts of a cell that holds several, with blanks or signs between. */
    static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= cell.length(); i++) {
            boolean between =
                    i == cell.length() || Character.isWhitespace(cell.charAt(i)) || ",;|".indexOf(cell.charAt(i)) >= 0;
            if (!between) part.append(cell.charAt(i));
            else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    /** Of columns that say the same the first that is filled; sites may stand in several. */
    private static Map<String, String> cells(Line line, List<String> header) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(line.cells().size(), header.size()); i++) {
            String text = CellText.plain(line.cells().get(i).strip());
            String column = header.get(i);
            if (text.isEmpty() || column.isEmpty()) continue;
            if (column.equals("sites")) cells.merge(column, text, (before, more) -> before + " " + more);
            else cells.putIfAbsent(column, text);
        }
        return cells;
    }

    private static List<String> unknown(Line header, List<String> columns) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = header.cells().get(i).strip();
            if (columns.get(i).isEmpty() && !cell.isEmpty()) unknown.add(cell);
        }
        return unknown;
    }
}
