package io.vingt.gate.browser;

import io.vingt.estimate.Answers;
import io.vingt.gate.Context;
import io.vingt.gate.Draft;

/** One judgement asked of both sides, written for the side that reads JSON. */
record Case(Draft draft, Context context) {
    String json() {
        Json json = new Json()
                .open('{')
                .field("title", draft.title())
                .field("insight", draft.insight())
                .field("fix", draft.fix())
                .field("language", draft.language())
                .field("area", draft.area())
                .field("picture", draft.picture())
                .field("noPictureBecause", draft.noPictureBecause())
                .field("messages", context.messages())
                .field("secondsSpent", context.secondsSpent())
                .field("areas", context.knownAreas() == null ? null : String.join("\n", context.knownAreas()));
        if (draft.estimate() != null) {
            estimate(json.name("estimate").open('{'), draft.estimate());
        }
        return json.close('}').toString();
    }

    private static void estimate(Json json, Answers answers) {
        number(json, "eventsPerYear", answers.eventsPerYear());
        number(json, "customerEurPerEvent", answers.customerEurPerEvent());
        number(json, "companyEurPerEvent", answers.companyEurPerEvent());
        number(json, "benefitFactor90", answers.benefitFactor90());
        number(json, "daysLow", answers.daysLow());
        number(json, "daysHigh", answers.daysHigh());
        json.field(
                "evidence",
                answers.evidence() == null ? null : answers.evidence().name());
        json.field("secondsSpent", answers.secondsSpent());
        json.close('}');
    }

    private static void number(Json json, String name, Double value) {
        if (value != null) {
            json.field(name, value);
        }
    }
}
