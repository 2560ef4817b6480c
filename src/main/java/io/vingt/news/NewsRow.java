package io.vingt.news;

import io.vingt.ticket.WebLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that happened, as its reader sees it.
 *
 * @param id of the history's entry: newer ones are larger
 * @param by who did it; of a merchant's answer, who gave it
 * @param cause why it bounced, a code of {@code NOT_CLEAR} or of a skip; null for other kinds
 * @param words that readers did not understand
 * @param before the estimate that was, null but for an estimate
 * @param after the estimate that is
 * @param draft where a bounced ticket is mended, null once it was
 * @param letGoAt when a ticket goes without an answer, null once it was given
 * @param detail what else belongs to it
 */
public record NewsRow(
        long id,
        NewsKind kind,
        Instant at,
        long number,
        String title,
        String language,
        String by,
        String cause,
        List<String> words,
        Guess before,
        Guess after,
        Long draft,
        Instant letGoAt,
        Detail detail) {

    /** What an estimate came to. */
    public record Guess(double daysLow, double daysHigh, double eurPerYearPerDay) {}

    /**
     * Never a figure of an estimate, which may be sealed to the reader; each null where it has none.
     *
     * @param why the reason or the note, in the person's own words
     * @param other the ticket that it was merged into, moved above, or that was split off it
     * @param link to what shipped
     * @param until when a blocked one may go on
     */
    public record Detail(String why, Long other, WebLink link, LocalDate until) {

        static Detail of(NewsKind kind, String to, String why) {
            return switch (kind) {
                case BOUNCED, ASKED, ESTIMATED, EDITED, LET_GO, OVERRIDE_ENDED -> new Detail(null, null, null, null);
                case MERCHANT_SAW, MERCHANT_REFERRED, MERCHANT_FIXED -> new Detail(null, null, null, null);
                case MERGED -> new Detail(null, number(to), null, null);
                case SPLIT -> new Detail(null, number(why), null, null);
                case OVERRIDDEN -> new Detail(why, number(to), null, null);
                case BLOCKED -> new Detail(why, null, null, to == null ? null : LocalDate.parse(to));
                case SHIPPED -> new Detail(why, null, WebLink.of(to), null);
                default -> new Detail(why, null, null, null);
            };
        }

        /** The first number in it: the history keeps {@code 12}, {@code V-12} and {@code V-12 · until · cost}. */
        private static Long number(String kept) {
            int from = 0;
            while (kept != null && from < kept.length() && !isDigit(kept.charAt(from))) from++;
            int end = from;
            while (kept != null && end < kept.length() && isDigit(kept.charAt(end))) end++;
            return end == from || end - from > 18 ? null : Long.valueOf(kept.substring(from, end));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    /** Whether there still is something to do about it, or it tells what stays true. */
    public boolean isCurrent() {
        return switch (kind) {
            case BOUNCED -> draft != null;
            case ASKED -> letGoAt != null;
            default -> true;
        };
    }
}
