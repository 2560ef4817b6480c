package io.vingt.backlog.page;

import io.vingt.backlog.Moved;
import io.vingt.estimate.Figures;
import io.vingt.people.page.Spoken;
import java.time.LocalDate;

/** A lead's override as pages say it. */
final class OverrideWords {

    private OverrideWords() {}

    /** Who, until when, and why: "Moved up by Mara until 28 Nov: “The bank audits ...”". */
    static String brief(Moved held, Spoken spoken) {
        return spoken.text("override.brief", held.by(), until(held, spoken), held.reason());
    }

    /** With the ticket that it was put above, and what that costs. */
    static String whole(Moved held, Spoken spoken, Figures figures) {
        String until = until(held, spoken);
        if (held.costEur() == null) {
            return spoken.text("override.wholeSealed", held.by(), "V-" + held.above(), until, held.reason());
        }
        String cost = figures.whole(held.costEur());
        return spoken.text("override.whole", held.by(), "V-" + held.above(), until, cost, held.reason());
    }

    static String until(Moved held, Spoken spoken) {
        return spoken.day(LocalDate.ofInstant(held.until(), spoken.zone()));
    }
}
