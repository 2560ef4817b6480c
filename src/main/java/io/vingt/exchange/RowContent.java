package io.vingt.exchange;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.ticket.DraftContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a row of a table says, cell by cell; what cannot be read is left empty and told. */
final class RowContent {

    private static final Map<String, EvidenceKind> FRENCH = Map.of(
            "AUCUNE", EvidenceKind.NONE,
            "COMPTAGE", EvidenceKind.COUNT,
            "ANALYSE", EvidenceKind.ANALYTICS,
            "EXPÉRIENCE", EvidenceKind.EXPERIMENT);

    private final CsvFile.Row row;
    private final String language;
    private final List<Reason> wrong = new ArrayList<>();
    private final Answers answers;

    /** @param language of the reasons, en or fr */
    RowContent(CsvFile.Row row, String language) {
        this.row = row;
        this.language = language;
        if (!row.fits()) wrong.add(Reason.of("CSV-03", null, language));
        answers = new Answers(
                number("eventsPerYear"),
                number("customerEurPerEvent"),
                number("companyEurPerEvent"),
                number("benefitFactor90"),
                number("daysLow"),
                number("daysHigh"),
                evidence(),
                cell("source"),
                null);
    }

    /**
     * @param areas gives an area its own name
     * @throws io.vingt.kernel.BadInput for a cell that is too long to be kept anywhere
     */
    DraftContent content(boolean withPictures, UnaryOperator<String> areas) {
        return new DraftContent(
                cell("title"),
                cell("insight"),
                cell("fix"),
                areas.apply(cell("area")),
                cell("language"),
                withPictures ? pictures() : List.of(),
                cell("noPictureBecause"),
                List.of(),
                answers);
    }

    List<Reason> wrong() {
        return List.copyOf(wrong);
    }

    /** A number that cannot be read is missing, which the gate refuses by itself; anything else it could not know. */
    boolean mayBeFiled() {
        return wrong.stream().allMatch(reason -> Set.of("CSV-01", "CSV-06").contains(reason.rule()));
    }

    String title() {
        return row.cells().getOrDefault("title", "").replace(FileText.BROKEN, '\ufffd');
    }

    /** @return the number that the row says it had, 0 for none */
    long number() {
        String number = row.cells().getOrDefault("number", "");
        return number.matches("\\d{1,15}") ? Long.parseLong(number) : 0;
    }

    /** The same for the same words in whichever order, with whatever the export reckoned beside them. */
    String hash() {
        Map<String, String> said = new TreeMap<>(row.cells());
        said.remove("number");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            said.forEach((column, cell) ->
                    digest.update((column + "\u0000" + cell + "\u0001").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private String cell(String column) {
        return row.cells().get(column);
    }

    private List<String> pictures() {
        String ids = cell("pictures");
        return ids == null ? List.of() : Arrays.asList(ids.split("\\s+"));
    }

    private Double number(String column) {
        String cell = cell(column);
        if (cell == null) return null;
        NumberCell number = NumberCell.read(cell, row.decimals());
        String rule = number.ambiguous() ? "CSV-06" : "CSV-01";
        if (number.value() == null) wrong.add(Reason.of(rule, "estimate." + column, language, cell, column));
        return number.value();
    }

    private EvidenceKind evidence() {
        String cell = cell("evidence");
        if (cell == null) return null;
        String name = cell.toUpperCase(Locale.ROOT);
        for (EvidenceKind kind : EvidenceKind.values()) if (kind.name().equals(name)) return kind;
        EvidenceKind kind = FRENCH.get(name);
        if (kind == null) wrong.add(Reason.of("CSV-02", "estimate.evidence", language, cell));
        return kind;
    }
}
