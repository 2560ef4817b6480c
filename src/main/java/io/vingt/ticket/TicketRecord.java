package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Worth;
import io.vingt.evidence.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A ticket as a reader sees it, without its rank, which the backlog knows.
 *
 * @param noPictureBecause null where there is a picture
 * @param holder null unless pulled
 * @param blocked null unless blocked
 * @param signed null unless a lead signed
 * @param resolution how it ended, null unless it shipped or was declined
 * @param mergedInto where its chain of merges ends; null unless it was merged
 * @param stillTrue null unless its author was asked and has not answered
 */
public record TicketRecord(
        long number,
        TicketState state,
        long version,
        String title,
        String insight,
        String fix,
        String area,
        String language,
        double readSeconds,
        List<String> pictures,
        String noPictureBecause,
        Someone filedBy,
        Instant filedAt,
        Instant editedAt,
        Someone holder,
        Instant pulledAt,
        Blocked blocked,
        Signed signed,
        Long mergedInto,
        Resolution resolution,
        Numbers numbers,
        List<EvidenceBrought> evidence,
        Heard heard,
        List<Unclear> unclear,
        Question stillTrue,
        Kin kin) {

    /** The ticket that this one was split off, null for none, and the slices that were split off this one. */
    public record Kin(Long splitFrom, List<Long> slices) {
        static Kin of(Long splitFrom, String slices) {
            if (slices == null) return new Kin(splitFrom, List.of());
            return new Kin(
                    splitFrom,
                    Arrays.stream(slices.split(",")).map(Long::valueOf).toList());
        }
    }

    /** Asked whether it is still true, and when it is let go without an answer. */
    public record Question(Instant askedAt, Instant letGoAt) {
        static Question askedAt(Instant at) {
            return at == null ? null : new Question(at, at.plus(Moments.UNANSWERED));
        }
    }

    /** How many readers got it and how many did not, and the median of their seconds, null before the first. */
    public record Heard(int gotIt, int notClear, Double medianSeconds) {}

    public int gotIt() {
        return heard.gotIt();
    }

    public int notClear() {
        return heard.notClear();
    }

    public Double medianSeconds() {
        return heard.medianSeconds();
    }

    /**
     * What a ticket is worth, as far as one reader may see it.
     *
     * @param estimate the numbers that rank, null for whom they are sealed
     * @param all oldest first, none for whom they are sealed; the newest that is no second one ranks
     * @param evidenceKind of the numbers that rank, null for who is blind to them
     * @param secondBy when who took its second estimate has to have given it, null while nobody did
     */
    public record Numbers(
            Sight sight,
            Estimate estimate,
            Worth worth,
            List<EstimateMade> all,
            EvidenceKind evidenceKind,
            Instant secondBy) {}

    public Sight sight() {
        return numbers.sight();
    }

    /** @return null for whom the numbers are sealed */
    public Estimate estimate() {
        return numbers.estimate();
    }

    public Worth worth() {
        return numbers.worth();
    }

    /** Oldest first; none for whom they are sealed. */
    public List<EstimateMade> estimates() {
        return numbers.all();
    }

    /** A person by id and name; somebody who left is a former colleague. */
    public record Someone(long id, String name) {}

    /** Why a pulled ticket cannot go on, and until when, null when nobody knows. */
    public record Blocked(String reason, LocalDate until) {}

    /** The lead who took it on themselves, and their reason. */
    public record Signed(Someone by, String reason) {}

    /**
     * The step that ended it: finished, fixed by the merchant or declined.
     *
     * @param link to what shipped, null where none was given
     * @param why the reason or the note, null where there is none
     */
    public record Resolution(Step step, Instant at, Someone by, WebLink link, String why) {}

    /** One estimate of one person. */
    public record EstimateMade(
            Answers answers,
            Someone by,
            Instant at,
            EstimatorKind kind,
            double claimedEurPerYear,
            double countedEurPerYear,
            double customerEurPerYear,
            double companyEurPerYear,
            double expectedDays,
            double eurPerYearPerDay) {}

    /**
     * One piece of evidence and who brought it.
     *
     * @param from the ticket that it came with when that was merged into this one; null for what was brought here
     */
    public record EvidenceBrought(Evidence evidence, Someone by, Instant at, Long from) {}

    /** A word that a reader did not understand, and the author's answer, null while there is none. */
    public record Unclear(long reader, String word, String answer) {}

    /** @return the numbers that rank, null for whom they are sealed */
    public EstimateMade first() {
        return newest(made -> made.kind() != EstimatorKind.SECOND);
    }

    /** @return the second estimate that counts beside them, null while there is none */
    public EstimateMade second() {
        return newest(made -> made.kind() == EstimatorKind.SECOND);
    }

    private EstimateMade newest(Predicate<EstimateMade> kind) {
        return estimates().stream().filter(kind).reduce((older, newer) -> newer).orElse(null);
    }
}
