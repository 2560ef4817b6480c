package io.vingt.ticket.reader;

import java.time.Instant;

/**
 * How it stands with the reader of a draft, as its author sees it: never who is being asked.
 *
 * @param at when the last thing happened
 * @param by who understood it, null before
 * @param word that was not clear, null where none was
 * @param seconds that the reader took, null before
 * @param ticket its number once it is one, null before
 */
public record AskedReader(State state, Instant at, String by, String word, Integer seconds, Long ticket) {

    /** What an author is told. */
    public enum State {
        /** A colleague is asked. */
        WAITING,
        /** Understood: it passes, or did unless something else than its wording was wrong. */
        UNDERSTOOD,
        /** A word was not clear. */
        NOT_CLEAR,
        /** The reader took longer than twenty seconds. */
        TOO_LONG,
        /** Nobody who could be asked had time. */
        NOBODY,
        /** Nobody is asked for the text as it stands. */
        NONE
    }

    static final AskedReader NONE = new AskedReader(State.NONE, null, null, null, null, null);
}
