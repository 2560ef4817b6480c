package io.vingt.capture;

import io.vingt.kernel.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How it stands with a merchant, in one sentence that is the same wherever it is read: “2 fixed, 0 open, 1 with them, last
 * told 3 Mar”.
 *
 * @param language of the reader, en or fr
 * @param zone the company's, which days are in
 */
public record HowItStands(String language, ZoneId zone, LocalDate today) {

    /** @param tally null as nothing */
    public String say(Tally tally) {
        if (tally == null || tally.isNothing()) return text("visit.nothing");
        List<String> parts = new ArrayList<>();
        parts.add(text("visit.fixed", tally.fixed()));
        parts.add(text("visit.open", tally.open()));
        if (tally.withThem() > 0) parts.add(text("visit.withThem", tally.withThem()));
        parts.add(tally.lastTold() == null ? text("visit.neverTold") : text("visit.lastTold", day(tally.lastTold())));
        return String.join(", ", parts);
    }

    private String day(Instant at) {
        return Sentences.day(language, LocalDate.ofInstant(at, zone), today);
    }

    private String text(String key, Object... blanks) {
        return Sentences.say(language, key, blanks);
    }
}
