package io.vingt.exchange;

import io.vingt.exchange.MerchantLine.Outcome;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.Refusal;
import io.vingt.kernel.Sentences;
import io.vingt.merchant.CompleteMerchant.Completed;
import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.merchant.Merchants;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

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
        MerchantTable table = MerchantTable.of(FileText.of(file).text());
        return Places.inOne(() -> bring(importer, table, messages));
    }

    private MerchantsReport bring(Caller importer, MerchantTable table, String messages) {
        List<MerchantLine> lines = new ArrayList<>();
        for (MerchantTable.Row row : table.rows()) {
            String name = row.cell("name") == null ? "" : row.cell("name");
            lines.add(line(row.number(), name, messages, () -> outcome(take(importer, row))));
        }
        return MerchantsReport.of(lines);
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
        return MerchantsReport.of(lines);
    }

    private Completed take(Caller importer, MerchantTable.Row row) {
        MerchantContent content = new MerchantContent(
                row.cell("name"),
                row.cell("language"),
                parts(row.cell("tags")),
                number(row, "visitsperyear"),
                number(row, "ordersperyear"),
                number(row, "eurperyear"));
        boolean anybody = row.cell("contactname") != null || row.cell("contactemail") != null;
        String who = row.cell("contactname") == null ? row.cell("contactemail") : row.cell("contactname");
        List<Contact> contacts = anybody
                ? List.of(
                        new Contact(who, row.cell("contactemail"), row.cell("contactlanguage"), row.cell("contactjob")))
                : List.of();
        return takeMerchant.take(importer, content, words(row.cell("sites")), contacts);
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
        Double number = NumberCell.read(row.cell(column), row.decimalComma());
        if (number == null) throw new BadInput(column, "notANumber");
        return number;
    }

    private static List<String> parts(String cell) {
        return cell == null ? List.of() : written(cell.split("[,;|]"));
    }

    private static List<String> words(String cell) {
        return cell == null ? List.of() : written(cell.split("[\\s,;|]+"));
    }

    private static List<String> written(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).toList();
    }
}
