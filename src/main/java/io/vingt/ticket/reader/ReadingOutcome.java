package io.vingt.ticket.reader;

/** What became of asking one colleague once. */
public enum ReadingOutcome {
    /** Understood within twenty seconds. */
    GOT_IT,
    /** A word was not clear. */
    NOT_CLEAR,
    /** It took longer than twenty seconds. */
    TOO_LONG,
    /** The colleague had no time; another was asked. */
    NOT_NOW,
    /** The colleague did not answer in time; another was asked. */
    NO_ANSWER,
    /** The last who could be asked had no time or did not answer. */
    NOBODY,
    /** The author took it back, or is gone. */
    WITHDRAWN,
    /** The author wrote something else. */
    CHANGED;

    /** Whether somebody has read the text and said so. */
    boolean isVerdict() {
        return this == GOT_IT || this == NOT_CLEAR || this == TOO_LONG;
    }
}
