package io.vingt.it;

import io.vingt.it.AnsweringDesk.Press;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Every form of every page: how it is refused, or why it has nothing to refuse. */
final class FormRows {

    /** These change a choice or the page, whoever presses; there is nothing in them that could be wrong. */
    static final Set<String> NEVER_REFUSED =
            Set.of("menu#choose", "hint#hint", "news-setting#news", "settings-search#index", "letter#form");

    /**
     * They need another server than the others: the first run an empty one, what is still true one whose past can be written,
     * and whoever reads for a colleague one where nobody else could be asked.
     */
    static final Set<String> ELSEWHERE = Set.of(
            "first-run#first",
            "my-work-still-true#still-true",
            "ticket-still-true#still-true",
            "reading#open",
            "reading#got",
            "reading#unclear");

    private FormRows() {}

    static Map<String, Function<AnsweringDesk, Press>> again() {
        Map<String, Function<AnsweringDesk, Press>> rows = new TreeMap<>(FormsOfTickets.AGAIN);
        rows.putAll(FormsOfMerchants.AGAIN);
        rows.putAll(FormsOfSettings.AGAIN);
        return rows;
    }

    static Map<String, Function<AnsweringDesk, Press>> overtaken() {
        Map<String, Function<AnsweringDesk, Press>> rows = new TreeMap<>(FormsOfMerchants.OVERTAKEN);
        rows.putAll(FormsOvertaken.ROWS);
        return rows;
    }

    static Set<String> all() {
        Set<String> all = new TreeSet<>(again().keySet());
        all.addAll(overtaken().keySet());
        all.addAll(NEVER_REFUSED);
        all.addAll(ELSEWHERE);
        return all;
    }
}
