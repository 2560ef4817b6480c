package io.vingt.note;

import io.vingt.estimate.MerchantTerms;

/**
 * A bug as it was reported, before anybody wrote to its merchant.
 *
 * @param language of the merchant
 * @param page host and path, as a merchant knows it
 * @param what the ticket tells, without the line that says where and on what it was seen: that is the rep's own device
 * @param said the language of the ticket's words
 * @param eventsPerYear visits that meet it, each of which costs the merchant {@code eurPerEvent}
 * @param terms how these came about; null where nobody told, or where the estimate has become another
 * @param reporter who saw it first
 * @param knows who may not be told of it again, null while the merchant does not know
 */
record Reported(
        long merchant,
        String company,
        Tongue language,
        String page,
        String what,
        String fix,
        String said,
        double eventsPerYear,
        double eurPerEvent,
        MerchantTerms terms,
        long reporter,
        Knows knows) {

    /** That the merchant knows: by a note, or from the one who talked to them, who may send a note after it. */
    record Knows(boolean byNote, Long talkedTo) {}

    /** Whether that rep may not tell them, since they know. */
    boolean isToldAlready(long rep) {
        return knows != null && (knows.byNote() || knows.talkedTo() == null || knows.talkedTo() != rep);
    }

    /** As it could be told in a language: only the figures are in it, the words are still the ticket's. */
    Matter matter(Tongue tongue, String currency, String steps) {
        return new Matter(what, fix, new Cost(eventsPerYear, eurPerEvent, terms, currency).in(tongue), steps);
    }
}
