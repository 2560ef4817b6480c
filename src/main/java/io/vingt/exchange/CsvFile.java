package io.vingt.exchange;

import io.vingt.exchange.DelimitedText.Line;
import io.vingt.ticket.CellText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table read from a file, whatever parts its cells and in whichever order its columns stand.
 *
 * @param guessed the encoding, where it had to be guessed, else null
 * @param unknown headers that nothing is made of
 * @param states that nobody here knows, and that were taken for open ones
 */
record CsvFile(List<Row> rows, String guessed, List<String> unknown, List<String> states) {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_STATES = 8;
    private static final int LONGEST_STATE = 40;
    private static final Set<String> NUMBERS = Set.of(
            "eventsPerYear", "customerEurPerEvent", "companyEurPerEvent", "benefitFactor90", "daysLow", "daysHigh");

    /** How a row says that it is finished: the column's header, and what stands there. */
    record Finished(String column, String state) {}

    /**
     * @param number as a spreadsheet counts: the header is row 1
     * @param cells by the column's own name, without the blanks around and without the sign that keeps formulas asleep
     * @param fits whether the row has no more cells than the header
     * @param decimals which sign the file writes before them
     * @param finished null for what may be taken up
     * @param broken whether a byte of it could not be read
     */
    record Row(
            long number,
            Map<String, String> cells,
            boolean fits,
            Decimals decimals,
            Finished finished,
            boolean broken) {}

    /** What a header says: a column of ours, a state of elsewhere, or neither. */
    private record Head(String header, Optional<Column> column, Optional<StateColumns> state) {

        static Head of(String header) {
            Optional<Column> column = Column.called(header);
            return new Head(
                    header.strip(), column, column.isPresent() ? Optional.empty() : StateColumns.called(header));
        }

        boolean isKnown() {
            return column.isPresent() || state.isPresent();
        }
    }

    /** @throws io.vingt.kernel.Refusal that says how to mend the file */
    static CsvFile read(byte[] bytes) {
        FileText file = FileText.of(bytes);
        List<Line> lines =
                DelimitedText.of(file.text(), cell -> Head.of(cell).isKnown()).lines();
        List<Head> heads = lines.isEmpty() ? List.of() : heads(lines.get(0));
        if (heads.isEmpty()) throw new FileNotReadable("noHeader");
        if (lines.size() == 1) throw new FileNotReadable("noRows");
        if (lines.size() - 1 > MOST_ROWS) throw new FileNotReadable("tooManyRows", MOST_ROWS);
        List<Line> below = lines.subList(1, lines.size());
        Decimals decimals = Decimals.of(below.stream()
                .map(line -> cells(line, heads))
                .flatMap(cells -> NUMBERS.stream().filter(cells::containsKey).map(cells::get)));
        List<String> unknown = heads.stream()
                .filter(head -> !head.isKnown() && !head.header().isEmpty())
                .map(Head::header)
                .toList();
        List<Row> rows = below.stream().map(line -> row(line, heads, decimals)).toList();
        return new CsvFile(rows, file.guessed(), unknown, states(below, heads));
    }

    private static List<String> states(List<Line> lines, List<Head> heads) {
        Set<String> states = new TreeSet<>();
        for (Line line : lines) {
            for (int i = 0; i < Math.min(line.cells().size(), heads.size()); i++) {
                boolean isState =
                        heads.get(i).state().filter(StateColumns.STATE::equals).isPresent();
                String text = line.cells().get(i).strip();
                boolean odd = isState && !StateColumns.STATE.isDone(text) && !StateColumns.isKnownAsOpen(text);
                if (odd && text.length() <= LONGEST_STATE) states.add(text);
            }
        }
        return states.stream().limit(MOST_STATES).toList();
    }

    private static List<Head> heads(Line header) {
        List<Head> heads = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : header.cells()) {
            if (cell.indexOf(FileText.BROKEN) >= 0) throw new FileNotReadable("brokenHeader");
            Head head = Head.of(cell);
            head.column().filter(column -> !seen.add(column.name())).ifPresent(column -> {
                throw new FileNotReadable("columnTwice", cell.strip());
            });
            heads.add(head);
        }
        if (!seen.contains("title") || !seen.contains("insight") && !seen.contains("fix")) {
            throw new FileNotReadable("noHeader");
        }
        return heads;
    }

    private static Row row(Line line, List<Head> heads, Decimals decimals) {
        boolean fits = true;
        for (int i = heads.size(); i < line.cells().size(); i++)
            fits &= line.cells().get(i).isBlank();
        boolean broken = line.cells().stream().anyMatch(cell -> cell.indexOf(FileText.BROKEN) >= 0);
        return new Row(line.number(), cells(line, heads), fits, decimals, finished(line, heads), broken);
    }

    private static Map<String, String> cells(Line line, List<Head> heads) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(line.cells().size(), heads.size()); i++) {
            String text = CellText.plain(line.cells().get(i).strip());
            Column column = heads.get(i).column().orElse(null);
            if (column != null && column.taken() && !text.isEmpty()) cells.put(column.name(), text);
        }
        return cells;
    }

    private static Finished finished(Line line, List<Head> heads) {
        for (int i = 0; i < Math.min(line.cells().size(), heads.size()); i++) {
            String text = CellText.plain(line.cells().get(i).strip());
            StateColumns state = heads.get(i).state().orElse(null);
            if (state != null && state.isDone(text))
                return new Finished(heads.get(i).header(), text);
        }
        return null;
    }
}
