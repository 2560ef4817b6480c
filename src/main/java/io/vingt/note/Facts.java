package io.vingt.note;

import java.util.Map;

/**
 * What a letter tells, before it is in anybody's language.
 *
 * @param page host and path, as a merchant knows it
 * @param eventsPerYear how many visits meet the bug; with {@code eurPerEvent} what the merchant loses a year
 * @param link to the private page
 */
record Facts(
        String company,
        String contact,
        String rep,
        String page,
        String what,
        String fix,
        double eventsPerYear,
        double eurPerEvent,
        String currency,
        String link) {

    Map<String, String> in(Tongue tongue) {
        return Map.of(
                "company", company,
                "contact", contact,
                "rep", rep,
                "page", page,
                "what", what.strip(),
                "fix", fix.strip(),
                "link", link,
                "cost", cost(tongue));
    }

    /** Nothing where the merchant loses nothing: a courtesy is not made greater than it is. */
    String cost(Tongue tongue) {
        double total = eventsPerYear * eurPerEvent;
        if (!(total > 0)) return "";
        return tongue.say(
                "cost",
                Map.of(
                        "events", tongue.rough(eventsPerYear),
                        "each", tongue.money(eurPerEvent, currency, false),
                        "total", tongue.money(total, currency, true)));
    }
}
