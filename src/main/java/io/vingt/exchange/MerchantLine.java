package io.vingt.exchange;

/**
 * What became of one row or one report of a file.
 *
 * @param row as a spreadsheet counts, the header being 1; of a merchant's file 0 for the merchant, then its reports
 * @param name of the merchant, or the report's title
 * @param why it was refused, in a sentence; null for what came in
 */
public record MerchantLine(long row, Outcome outcome, String name, String why) {

    /** The first three of merchants, the next four of reports; what is known adds nothing. */
    public enum Outcome {
        ADDED,
        COMPLETED,
        KNOWN,
        FILED,
        JOINED,
        DRAFT,
        LEFT_OUT,
        REFUSED
    }
}
