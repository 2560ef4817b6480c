package io.vingt.backlog.api;

import io.vingt.backlog.Moved;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Status;
import io.vingt.kernel.api.Flat;
import io.vingt.ticket.EstimatorKind;
import io.vingt.ticket.Sight;
import io.vingt.ticket.Step;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketRecord.Someone;
import io.vingt.ticket.TicketState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A ticket as the contract shapes it. */
record TicketJson(
        long number,
        TicketState state,
        String version,
        String title,
        String insight,
        String fix,
        String area,
        String language,
        double readSeconds,
        List<Picture> pictures,
        String noPictureBecause,
        By filedBy,
        Instant filedAt,
        By holder,
        Blocked blocked,
        Long rank,
        Double eurPerYearPerDay,
        Status status,
        Set<Flag> flags,
        String sentence,
        List<EstimateJson> estimates,
        List<EvidenceJson> evidence,
        Readers readers,
        @Flat Beside beside) {

    /** What stands beside the contract's own fields. */
    record Beside(
            Signed signed, Long mergedInto, Resolution resolution, Moved override, Question stillTrue, Second second) {}

    /** The step that ended it. */
    record Resolution(Step step, Instant at, By by, String link, String why) {
        static Resolution of(TicketRecord.Resolution end) {
            if (end == null) return null;
            String link = end.link() == null ? null : end.link().typed();
            return new Resolution(end.step(), end.at(), By.of(end.by()), link, end.why());
        }
    }

    /** @param answerBy when who took its second estimate has to have given it, null while nobody did */
    record Second(Sight sight, Instant answerBy) {}

    record Question(Instant askedAt, Instant letGoAt) {
        static Question of(TicketRecord.Question question) {
            return question == null ? null : new Question(question.askedAt(), question.letGoAt());
        }
    }

    record Picture(String id) {}

    record By(String id, String name) {
        static By of(Someone someone) {
            return someone == null ? null : new By(String.valueOf(someone.id()), someone.name());
        }
    }

    record Blocked(String reason, LocalDate until) {
        static Blocked of(TicketRecord.Blocked blocked) {
            return blocked == null ? null : new Blocked(blocked.reason(), blocked.until());
        }
    }

    record Signed(By by, String reason) {
        static Signed of(TicketRecord.Signed signed) {
            return signed == null ? null : new Signed(By.of(signed.by()), signed.reason());
        }
    }

    record Unclear(String by, String word, String answer) {}

    record Readers(int gotIt, int notClear, Double medianSeconds, List<Unclear> words) {}

    record EvidenceJson(
            io.vingt.evidence.EvidenceKind kind,
            String id,
            String url,
            Double atSecond,
            String text,
            By by,
            Instant at,
            Long from) {

        static EvidenceJson of(TicketRecord.EvidenceBrought b) {
            var e = b.evidence();
            return new EvidenceJson(e.kind(), e.id(), e.url(), e.atSecond(), e.text(), By.of(b.by()), b.at(), b.from());
        }
    }

    record EstimateJson(
            Double eventsPerYear,
            Double customerEurPerEvent,
            Double companyEurPerEvent,
            Double benefitFactor90,
            Double daysLow,
            Double daysHigh,
            EvidenceKind evidence,
            String source,
            Integer secondsSpent,
            By by,
            Instant at,
            EstimatorKind kind,
            double claimedEurPerYear,
            double countedEurPerYear,
            double customerEurPerYear,
            double companyEurPerYear,
            double expectedDays,
            double eurPerYearPerDay) {

        static EstimateJson of(TicketRecord.EstimateMade made) {
            var a = made.answers();
            return new EstimateJson(
                    a.eventsPerYear(),
                    a.customerEurPerEvent(),
                    a.companyEurPerEvent(),
                    a.benefitFactor90(),
                    a.daysLow(),
                    a.daysHigh(),
                    a.evidence(),
                    a.source(),
                    a.secondsSpent(),
                    By.of(made.by()),
                    made.at(),
                    made.kind(),
                    made.claimedEurPerYear(),
                    made.countedEurPerYear(),
                    made.customerEurPerYear(),
                    made.companyEurPerYear(),
                    made.expectedDays(),
                    made.eurPerYearPerDay());
        }
    }

    /**
     * @param rank null unless RANKED and in the order
     * @param override null where no lead holds it there
     */
    static TicketJson of(TicketRecord t, Long rank, String sentence, Moved override) {
        return new TicketJson(
                t.number(),
                t.state(),
                String.valueOf(t.version()),
                t.title(),
                t.insight(),
                t.fix(),
                t.area(),
                t.language(),
                t.readSeconds(),
                t.pictures().stream().map(Picture::new).toList(),
                t.noPictureBecause(),
                By.of(t.filedBy()),
                t.filedAt(),
                By.of(t.holder()),
                Blocked.of(t.blocked()),
                rank,
                t.sight() != Sight.OPEN ? null : t.worth().eurPerYearPerDay(),
                t.worth().status(),
                t.worth().flags(),
                sentence,
                t.estimates().stream().map(EstimateJson::of).toList(),
                t.evidence().stream().map(EvidenceJson::of).toList(),
                readers(t),
                beside(t, override));
    }

    private static Beside beside(TicketRecord t, Moved override) {
        Second second = new Second(t.sight(), t.numbers().secondBy());
        return new Beside(
                Signed.of(t.signed()),
                t.mergedInto(),
                Resolution.of(t.resolution()),
                override,
                Question.of(t.stillTrue()),
                second);
    }

    private static Readers readers(TicketRecord t) {
        List<Unclear> words = t.unclear().stream()
                .map(u -> new Unclear(String.valueOf(u.reader()), u.word(), u.answer()))
                .toList();
        return new Readers(t.gotIt(), t.notClear(), t.medianSeconds(), words);
    }
}
