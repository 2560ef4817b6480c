package io.vingt.exchange;

import java.util.List;

/**
 * What became of a file of merchants.
 *
 * @param added how many are new
 * @param completed how many got what nobody knew yet
 * @param known how many lines said nothing new
 * @param reports how many reports came in, as tickets, as evidence or as the importer's drafts
 * @param refused how many lines could not come in
 * @param notes what is to be said of the whole file
 */
public record MerchantsReport(
        int added, int completed, int known, int reports, int refused, List<String> notes, List<MerchantLine> rows) {

    static MerchantsReport of(List<MerchantLine> rows, List<String> notes) {
        int reports = count(rows, MerchantLine.Outcome.FILED)
                + count(rows, MerchantLine.Outcome.JOINED)
                + count(rows, MerchantLine.Outcome.DRAFT);
        return new MerchantsReport(
                count(rows, MerchantLine.Outcome.ADDED),
                count(rows, MerchantLine.Outcome.COMPLETED),
                count(rows, MerchantLine.Outcome.KNOWN),
                reports,
                count(rows, MerchantLine.Outcome.REFUSED),
                List.copyOf(notes),
                List.copyOf(rows));
    }

    private static int count(List<MerchantLine> rows, MerchantLine.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
