package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import java.util.List;

/** What an edit changes; null leaves a part as it is. */
public record TextChange(
        String title, String insight, String fix, String area, List<String> pictures, String noPictureBecause) {

    DraftContent on(Wording now, String areaNow, List<String> shown, Standing standing) {
        Estimate estimate = standing.estimate();
        return new DraftContent(
                or(title, now.title()),
                or(insight, now.insight()),
                or(fix, now.fix()),
                or(area, areaNow),
                now.language(),
                shown,
                or(noPictureBecause, now.noPictureBecause()),
                List.of(),
                new Answers(
                        estimate.eventsPerYear(),
                        estimate.customerEurPerEvent(),
                        estimate.companyEurPerEvent(),
                        estimate.benefitFactor90(),
                        estimate.daysLow(),
                        estimate.daysHigh(),
                        estimate.evidence(),
                        null,
                        null));
    }

    private static String or(String changed, String now) {
        return changed == null ? now : changed;
    }
}
