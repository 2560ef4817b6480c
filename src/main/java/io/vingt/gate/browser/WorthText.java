package io.vingt.gate.browser;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Figures;
import io.vingt.estimate.Model;
import io.vingt.estimate.Place;
import io.vingt.estimate.Sentence;
import io.vingt.estimate.ValueModel;
import io.vingt.estimate.Worth;

/** What answers are worth as JSON text: only what a reader sees, since the server alone keeps a score. */
final class WorthText {
    private WorthText() {}

    /** Null while the answers are no estimate. */
    static String of(Answers answers, double classAverage, String language, String currency) {
        Estimate estimate = answers.estimate().orElse(null);
        if (estimate == null) {
            return null;
        }
        Model model = Model.STANDARD.withClassAverage(classAverage);
        Worth worth = new ValueModel(model).worth(estimate, false, false);
        double score = worth.eurPerYearPerDay();
        return new Json()
                .open('{')
                .field("status", worth.status().name())
                .field("shown", Place.rounded(score))
                .field("bucket", Place.bucket(score))
                .field("amount", Figures.of(language, currency).rough(score))
                .field("sentence", Sentence.row(estimate, worth, language, currency))
                .field("card", Sentence.card(estimate, worth, language, currency))
                .close('}')
                .toString();
    }
}
