package io.vingt.backlog;

import io.vingt.estimate.EvidenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of the backlog. While it waits for a second estimate its figures are null to who may still give it, and to who is
 * giving it its rank as well.
 *
 * @param rank in the whole backlog; a filter never renumbers
 * @param eurPerYearPerDay unrounded
 * @param customerEurPerYear the customers' share of what counts, EUR a year
 * @param doneBy the working day on which it is done when everything before it is done first; null below the line
 * @param sentence why it stands here; its figures give the score as rows show it; null where they are sealed
 * @param override null where no lead holds it there
 */
public record BacklogRow(
        long number,
        Long rank,
        String title,
        String insight,
        String fix,
        String area,
        String language,
        Double eurPerYearPerDay,
        Double customerEurPerYear,
        Double companyEurPerYear,
        Double expectedDays,
        EvidenceKind evidenceKind,
        String sentence,
        Instant filedAt,
        List<String> flags,
        int gotIt,
        int notClear,
        Double medianSeconds,
        LocalDate doneBy,
        Moved override) {

    /** As whoever may still give its second estimate sees it: the place, and no figure that its first numbers led to. */
    BacklogRow sealed() {
        return new BacklogRow(
                number,
                rank,
                title,
                insight,
                fix,
                area,
                language,
                null,
                null,
                null,
                null,
                evidenceKind,
                null,
                filedAt,
                flags,
                gotIt,
                notClear,
                medianSeconds,
                null,
                override == null ? null : override.withoutCost());
    }

    /** As who is giving its second estimate sees it: nothing that its first numbers led to. */
    public BacklogRow blind(String sentence) {
        return new BacklogRow(
                number,
                null,
                title,
                insight,
                fix,
                area,
                language,
                null,
                null,
                null,
                null,
                null,
                sentence,
                filedAt,
                flags,
                gotIt,
                notClear,
                medianSeconds,
                null,
                null);
    }
}
