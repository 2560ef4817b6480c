package io.vingt.capture.page;

import io.vingt.capture.Tally;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** How it stands with a merchant, in one line: “2 fixed, 1 open, last told 3 Mar”. */
@RequestScoped
public class Standing {

    @Inject
    Spoken spoken;

    public String of(Tally tally) {
        if (tally == null || tally.isNothing()) return spoken.text("visit.nothing");
        List<String> parts = new ArrayList<>();
        parts.add(spoken.text("visit.fixed", tally.fixed()));
        parts.add(spoken.text("visit.open", tally.open()));
        if (tally.withThem() > 0) parts.add(spoken.text("visit.withThem", tally.withThem()));
        parts.add(
                tally.lastTold() == null
                        ? spoken.text("visit.neverTold")
                        : spoken.text("visit.lastTold", spoken.date(tally.lastTold())));
        return String.join(", ", parts);
    }
}
