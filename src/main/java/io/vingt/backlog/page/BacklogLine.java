package io.vingt.backlog.page;

import io.vingt.backlog.BacklogRow;
import io.vingt.estimate.Figures;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Sentence;
import io.vingt.people.page.Spoken;

/**
 * A row of the backlog as it is read.
 *
 * @param rank null for who is giving its second estimate
 * @param eur blank, as all its figures, for whoever may still give it
 * @param language of the title
 * @param doneBy when, empty below the line
 * @param line whether the line runs just before it
 * @param waits for a second estimate, and cannot be taken until then
 * @param moved by whom, until when and why, where a lead moved it up; null otherwise
 */
public record BacklogLine(
        long number,
        Long rank,
        String eur,
        String title,
        String language,
        String why,
        String days,
        String area,
        String doneBy,
        boolean line,
        boolean waits,
        String moved) {

    static BacklogLine of(BacklogRow row, boolean line, Spoken spoken, Figures figures) {
        return new BacklogLine(
                row.number(),
                row.rank(),
                row.eurPerYearPerDay() == null ? "" : figures.rough(row.eurPerYearPerDay()),
                row.title(),
                row.language(),
                sentence(row, spoken) + understood(row, spoken, figures),
                row.expectedDays() == null ? "" : figures.days(row.expectedDays()),
                row.area(),
                row.doneBy() == null ? "" : spoken.text("backlog.doneBy", spoken.day(row.doneBy())),
                line,
                row.flags().contains(Flag.SECOND_ESTIMATE_NEEDED.name()),
                row.override() == null ? null : OverrideWords.brief(row.override(), spoken));
    }

    private static String sentence(BacklogRow row, Spoken spoken) {
        return row.sentence() == null ? Sentence.sealed(spoken.getLanguage()) : row.sentence();
    }

    private static String understood(BacklogRow row, Spoken spoken, Figures figures) {
        if (row.gotIt() == 0 || row.medianSeconds() == null) return "";
        String seconds = figures.seconds(row.medianSeconds());
        return " · " + spoken.text("readers.row", row.gotIt(), row.gotIt() + row.notClear(), seconds);
    }
}
