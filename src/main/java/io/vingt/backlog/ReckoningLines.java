package io.vingt.backlog;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.Figures;
import io.vingt.estimate.Model;
import io.vingt.estimate.Sentence;
import io.vingt.estimate.Status;
import io.vingt.estimate.Unrounded;
import io.vingt.estimate.Worth;
import io.vingt.kernel.Sentences;
import java.util.ArrayList;
import java.util.List;

/** The way from the claim to the score, a line each, to the euro. */
final class ReckoningLines {

    private ReckoningLines() {}

    static List<String> of(Estimate estimate, Worth worth, double average, String language, String currency) {
        List<String> lines = new ArrayList<>();
        lines.add(Sentence.worth(estimate, worth, language, currency));
        if (worth.status() == Status.NO_NET_BENEFIT) return lines;
        Figures figures = Figures.of(language, currency);
        double most = Model.STANDARD.withClassAverage(average).secondEstimateAbove();
        double claimed = worth.claimedEurPerYear();
        Unrounded.counted(worth, average, claimed, figures)
                .or(() -> Unrounded.counted(worth, average, Math.min(claimed, most), figures))
                .ifPresent(line -> lines.add(Sentences.say(language, "why.counted", line)));
        lines.add(Sentences.say(
                language, "why.score", Unrounded.score(worth, figures), figures.rough(worth.eurPerYearPerDay())));
        return lines;
    }
}
