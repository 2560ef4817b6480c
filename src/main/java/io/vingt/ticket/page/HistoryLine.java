package io.vingt.ticket.page;

import io.vingt.kernel.Sentences;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.HistoryRow;

/**
 * One step as it is read.
 *
 * @param what a sentence that begins behind the person's name
 * @param from what it was before, long for an edited text, null where there is nothing to show
 * @param why in the person's own words, null where there are none
 */
public record HistoryLine(String when, String who, String what, String from, String to, String why) {

    static HistoryLine of(HistoryRow row, Spoken spoken) {
        String what = spoken.text("step." + row.what().name(), text(row.to(), row, spoken));
        boolean changes =
                switch (row.what()) {
                    case EDITED, ESTIMATED -> true;
                    default -> false;
                };
        return new HistoryLine(
                spoken.moment(row.at()),
                row.by().name(),
                what,
                changes ? row.from() : null,
                changes ? row.to() : null,
                text(row.why(), row, spoken));
    }

    /** Codes become words; what people wrote stays as it is. */
    private static String text(String value, HistoryRow row, Spoken spoken) {
        if (value == null) return null;
        String key =
                switch (row.what()) {
                    case SKIPPED, BOUNCED -> "skip." + value;
                    case EVIDENCE_ADDED -> "evidence." + value;
                    default -> null;
                };
        return key != null && Sentences.has(key) ? spoken.text(key) : value;
    }
}
