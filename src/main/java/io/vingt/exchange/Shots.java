package io.vingt.exchange;

import io.vingt.evidence.Pixels;
import io.vingt.kernel.Refusal;
import java.util.List;

/** What came of the pictures of a merchant's own file, report by report. */
public record Shots(List<List<Shot>> ofReports) {

    public static final Shots NONE = new Shots(List.of());

    /** A picture that is refused keeps its report out, and no other. */
    record Shot(Pixels drawn, Refusal refused) {

        Pixels orRefused() {
            if (refused != null) throw refused;
            return drawn;
        }
    }

    /** @param report 0 for the first */
    List<Shot> of(int report) {
        return report < ofReports.size() ? ofReports.get(report) : List.of();
    }
}
