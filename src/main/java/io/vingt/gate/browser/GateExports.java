package io.vingt.gate.browser;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Model;
import io.vingt.estimate.Place;
import io.vingt.estimate.Sentence;
import io.vingt.estimate.ValueModel;
import io.vingt.estimate.Worth;
import java.util.Optional;
import org.teavm.jso.JSExport;

/** What the compiled module exports. */
public final class GateExports {
    private GateExports() {}

    /**
     * The worth of the numbers so far, as JSON text, or null while they are no estimate.
     *
     * @param classAverage the company's average ticket, currency units a year
     */
    @JSExport
    public static String worth(Numbers numbers, double classAverage, String language, String currency) {
        Model model = Model.STANDARD.withClassAverage(classAverage);
        return answers(numbers)
                .estimate()
                .map(estimate -> {
                    Worth worth = new ValueModel(model).worth(estimate, false, false);
                    return new Json()
                            .open('{')
                            .field("score", worth.eurPerYearPerDay())
                            .field("shown", Place.rounded(worth.eurPerYearPerDay()))
                            .field("status", worth.status().name())
                            .field("sentence", Sentence.row(estimate, worth, language, currency))
                            .field("card", Sentence.card(estimate, worth, language, currency))
                            .close('}')
                            .toString();
                })
                .orElse(null);
    }

    private static Answers answers(Numbers numbers) {
        return new Answers(
                given(numbers.getEventsPerYear()),
                given(numbers.getCustomerEurPerEvent()),
                given(numbers.getCompanyEurPerEvent()),
                given(numbers.getBenefitFactor90()),
                given(numbers.getDaysLow()),
                given(numbers.getDaysHigh()),
                kind(numbers.getEvidence()).orElse(null),
                numbers.getSource(),
                numbers.getSecondsSpent());
    }

    private static Double given(double value) {
        return value == value ? value : null;
    }

    private static Optional<EvidenceKind> kind(String name) {
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
