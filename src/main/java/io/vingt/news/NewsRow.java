package io.vingt.news;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened, as its reader sees it.
 *
 * @param id of the history's entry: newer ones are larger
 * @param by who did it
 * @param cause why it bounced, a code of {@code NOT_CLEAR} or of a skip; null for other kinds
 * @param words that readers did not understand
 * @param before the estimate that was, null but for an estimate
 * @param after the estimate that is
 * @param draft where a bounced ticket is mended, null once it was
 * @param letGoAt when a ticket goes without an answer, null once it was given
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
        Instant letGoAt) {

    /** What an estimate came to. */
    public record Guess(double daysLow, double daysHigh, double eurPerYearPerDay) {}

    /** Whether there still is something to do about it, or it tells what stays true. */
    public boolean isCurrent() {
        return switch (kind) {
            case BOUNCED -> draft != null;
            case ASKED -> letGoAt != null;
            default -> true;
        };
    }
}
