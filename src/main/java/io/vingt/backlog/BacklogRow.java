package io.vingt.backlog;

import io.vingt.estimate.EvidenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of the backlog.
 *
 * @param rank in the whole backlog; a filter never renumbers
 * @param eurPerYearPerDay unrounded
 * @param customerEurPerYear the customers' share of what counts, EUR a year
 * @param doneBy the working day on which it is done when everything before it is done first; null below the line
 * @param sentence why it stands here; its figures give the score as rows show it
 */
public record BacklogRow(
        long number,
        long rank,
        String title,
        String insight,
        String fix,
        String area,
        String language,
        double eurPerYearPerDay,
        double customerEurPerYear,
        double companyEurPerYear,
        double expectedDays,
        EvidenceKind evidenceKind,
        String sentence,
        Instant filedAt,
        List<String> flags,
        int gotIt,
        int notClear,
        Double medianSeconds,
        LocalDate doneBy) {}
