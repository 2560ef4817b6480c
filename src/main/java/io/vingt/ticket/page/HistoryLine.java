package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.kernel.Sentences;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.HistoryRow;
import io.vingt.ticket.Step;
import io.vingt.ticket.WebLink;
import io.vingt.ticket.WhatChanged;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One step as it is read.
 *
 * @param what a sentence that begins behind the person's name
 * @param link to what shipped, null where there is none
 * @param from what it was before, long for an edited text, null where there is nothing to show
 * @param why in the person's own words, null where there are none
 */
public record HistoryLine(String when, String who, String what, WebLink link, String from, String to, String why) {

    static HistoryLine of(HistoryRow row, Spoken spoken) {
        if (row.why() != null
                && row.what().name().startsWith("FILED")
                && row.why().matches("\\d{1,6} s")) {
            return filed(row, spoken);
        }
        if (row.what() == Step.OVERRIDDEN && row.to() != null) return overridden(row, spoken);
        if (row.what() == Step.OVERRULED) return overruled(row, spoken);
        boolean theirWord = row.what() == Step.FIXED_BY_MERCHANT && row.to() != null;
        String what = spoken.text("step." + (theirWord ? row.to() : row.what().name()), told(row, spoken));
        boolean changes =
                switch (row.what()) {
                    case EDITED, ESTIMATED, SPLIT -> true;
                    default -> false;
                };
        return new HistoryLine(
                spoken.moment(row.at()),
                row.by().name(),
                what,
                row.what() == Step.FINISHED ? WebLink.of(row.to()) : null,
                changes ? numbers(row.from(), spoken) : null,
                changes ? numbers(row.to(), spoken) : null,
                row.what() == Step.SPLIT ? null : text(row.why(), row, spoken));
    }

    /** What belongs in the blank of the step's sentence; of a split that is the slice, and the numbers stand beside it. */
    private static String told(HistoryRow row, Spoken spoken) {
        if (row.what() == Step.SPLIT) return row.why() == null ? "…" : row.why();
        if (row.what() == Step.SECOND_ESTIMATED) return numbers(row.to(), spoken);
        if (row.what() == Step.TOLD_ELSEWHERE) return spoken.day(LocalDate.parse(row.to()));
        return text(row.to(), row, spoken);
    }

    private static String numbers(String kept, Spoken spoken) {
        return WhatChanged.said(kept, spoken.getLanguage(), Figures.of(spoken.getLanguage(), spoken.getCurrency()));
    }

    private static HistoryLine filed(HistoryRow row, Spoken spoken) {
        int seconds = Integer.parseInt(row.why().substring(0, row.why().length() - 2));
        String took = Figures.of(spoken.getLanguage(), spoken.getCurrency()).clock(seconds);
        String what = spoken.text("step." + row.what().name() + ".in", took);
        return new HistoryLine(spoken.moment(row.at()), row.by().name(), what, null, null, null, null);
    }

    /** As {@code Lift.told()} keeps it: above which one, until when, for how much. */
    private static HistoryLine overridden(HistoryRow row, Spoken spoken) {
        String[] told = row.to().split(" · ");
        String until = spoken.day(LocalDate.ofInstant(Instant.parse(told[1]), spoken.zone()));
        String cost = Figures.of(spoken.getLanguage(), spoken.getCurrency()).whole(Double.parseDouble(told[2]));
        String what = spoken.text("step.OVERRIDDEN.above", told[0], until, cost);
        return new HistoryLine(spoken.moment(row.at()), row.by().name(), what, null, null, null, row.why());
    }

    /** The rules are what was overruled, and nobody's own words. */
    private static HistoryLine overruled(HistoryRow row, Spoken spoken) {
        String what = spoken.text("step.OVERRULED", row.to(), row.why());
        return new HistoryLine(spoken.moment(row.at()), row.by().name(), what, null, null, null, null);
    }

    /** Codes become words; what people wrote stays as it is. */
    private static String text(String value, HistoryRow row, Spoken spoken) {
        if (value == null) return null;
        String key =
                switch (row.what()) {
                    case SKIPPED, BOUNCED -> "skip." + value;
                    case EVIDENCE_ADDED -> "evidence." + value;
                    case UNDONE -> "undone." + value;
                    default -> null;
                };
        return key != null && Sentences.has(key) ? spoken.text(key) : value;
    }
}
