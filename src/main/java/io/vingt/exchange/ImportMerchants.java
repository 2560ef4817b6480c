package io.vingt.exchange;

import io.vingt.exchange.MerchantLine.Outcome;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.Refusal;
import io.vingt.kernel.Sentences;
import io.vingt.merchant.Address;
import io.vingt.merchant.CompleteMerchant.Completed;
import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.merchant.Merchants;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table of merchants, or one merchant's own file. It has no transaction of its own: what is in stays in when the next row
 * fails, and the same file sent again brings the rest.
 */
@Dependent
public class ImportMerchants {

    private final TakeMerchant takeMerchant;
    private final TakeReport takeReport;

    @Inject
    public ImportMerchants(TakeMerchant takeMerchant, TakeReport takeReport) {
        this.takeMerchant = takeMerchant;
        this.takeReport = takeReport;
    }

    /**
     * @param messages language of the report, en or fr
     * @param shots its pictures, as {@link DrawShots} opened them
     * @throws Refusal that says how to mend the file, before anything is brought in
     */
    public MerchantsReport bring(Caller importer, byte[] file, String messages, Shots shots) {
        if (!Merchants.keeps(importer)) throw new NotAllowed("keepMerchants");
        if (MerchantFile.isOne(file)) {
            MerchantFile read = ReadMerchantFile.of(file);
            return Places.inOne(() -> bring(importer, read, messages, shots));
        }
        MerchantTable table = MerchantTable.of(FileText.of(file));
        return Places.inOne(() -> bring(importer, table, messages));
    }

    private MerchantsReport bring(Caller importer, MerchantTable table, String messages) {
        List<MerchantLine> lines = new ArrayList<>();
        for (MerchantTable.Row row : table.rows()) {
            String name = nameOf(row).replace(FileText.BROKEN, '\ufffd');
            lines.add(line(row.number(), name, messages, () -> outcome(take(importer, row))));
        }
        return MerchantsReport.of(lines, notes(table, messages));
    }

    private static String nameOf(MerchantTable.Row row) {
        return Stream.of(row.company(), row.person(), row.cell("sites"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static List<String> notes(MerchantTable table, String messages) {
        List<String> notes = new ArrayList<>();
        if (table.guessed() != null) notes.add(Sentences.say(messages, "import.guessed", table.guessed()));
        if (!table.unknown().isEmpty()) {
            notes.add(Sentences.say(messages, "import.unknown", String.join(", ", table.unknown())));
        }
        return notes;
    }

    private MerchantsReport bring(Caller importer, MerchantFile file, String messages, Shots shots) {
        Completed merchant = takeMerchant.take(importer, file.content(), file.sites(), file.contacts());
        List<MerchantLine> lines = new ArrayList<>();
        lines.add(new MerchantLine(0, outcome(merchant), file.content().name(), null));
        for (MerchantFile.Told told : file.reports()) {
            List<Shots.Shot> shown = shots.of(lines.size() - 1);
            String title = told.content().title() == null ? "" : told.content().title();
            lines.add(line(
                    lines.size(),
                    title,
                    messages,
                    () -> takeReport.take(importer, told, shown, merchant.merchant(), messages)));
        }
        return MerchantsReport.of(lines, List.of());
    }

    private Completed take(Caller importer, MerchantTable.Row row) {
        if (row.broken()) throw new BadInput("row", "notUtf8");
        List<String> sites = row.cell("sites") == null || MerchantColumns.isNone(row.cell("sites"))
                ? List.of()
                : MerchantTable.parts(row.cell("sites"));
        MerchantContent content = new MerchantContent(
                row.company() == null && !sites.isEmpty()
                        ? Address.of(sites.get(0)).shopShown()
                        : row.company(),
                MerchantColumns.language(row.cell("language")),
                parts(row.cell("tags")),
                number(row, "visitsPerYear"),
                number(row, "ordersPerYear"),
                number(row, "eurPerYear"));
        String language = MerchantColumns.language(row.cell("contactLanguage"));
        List<Contact> contacts = row.person() == null
                ? List.of()
                : List.of(new Contact(row.person(), row.cell("contactEmail"), language, row.cell("contactJob")));
        return takeMerchant.take(importer, content, sites, contacts);
    }

    private static MerchantLine line(long row, String name, String messages, Supplier<Outcome> work) {
        try {
            return new MerchantLine(row, work.get(), name, null);
        } catch (Refusal refusal) {
            String why =
                    Sentences.say(messages, refusal.key(), refusal.arguments().toArray());
            return new MerchantLine(row, Outcome.REFUSED, name, why);
        }
    }

    private static Outcome outcome(Completed completed) {
        return Outcome.valueOf(completed.outcome().name());
    }

    private static Double number(MerchantTable.Row row, String column) {
        if (row.cell(column) == null) return null;
        NumberCell number = NumberCell.read(row.cell(column), row.decimals());
        if (number.ambiguous()) throw new BadInput(column, "mayBeTwoNumbers");
        if (number.value() == null) throw new BadInput(column, "notANumber");
        return number.value();
    }

    private static List<String> parts(String cell) {
        if (cell == null) return List.of();
        return Stream.of(cell.replace(';', ',').replace('|', ',').split(","))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
