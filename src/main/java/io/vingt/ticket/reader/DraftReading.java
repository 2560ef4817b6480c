package io.vingt.ticket.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One colleague, asked once for one text.
 *
 * @param round the first reading of the same request
 * @param rules ids of those that had refused the text
 * @param begunAt when the colleague began to read, null before
 * @param outcome null while it waits
 */
record DraftReading(
        long id,
        long round,
        long draft,
        long author,
        long reader,
        String textHash,
        String language,
        List<String> rules,
        Instant answerBy,
        Instant begunAt,
        ReadingOutcome outcome) {

    /** Within so many a text has to be understood. */
    static final double SECONDS = 20;

    /** On top of the twenty seconds, by the server's clock: what it takes until a page is there and an answer is back. */
    static final Duration ON_THE_WAY = Duration.ofSeconds(5);

    boolean isWaiting() {
        return outcome == null;
    }

    /** @throws ReaderNotPossible once it is over, saying why */
    void mustWait() {
        if (isWaiting()) return;
        throw new ReaderNotPossible(
                switch (outcome) {
                    case GOT_IT, NOT_CLEAR, TOO_LONG -> "answered";
                    case NOT_NOW, NO_ANSWER, NOBODY -> "movedOn";
                    case WITHDRAWN -> "takenBack";
                    case CHANGED -> "changed";
                });
    }

    /**
     * How long the reader took. Whoever opens the text again after a while has read it before: since the first opening.
     *
     * @param told seconds, as the reader's side counts them
     */
    double took(double told, Instant now) {
        if (begunAt == null) return told;
        double since = Duration.between(begunAt, now).minus(ON_THE_WAY).toMillis() / 1000.0;
        return Math.max(told, since);
    }
}
