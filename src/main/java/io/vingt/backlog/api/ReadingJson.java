package io.vingt.backlog.api;

import io.vingt.ticket.reader.ReadingCard;
import io.vingt.ticket.reader.ReadingOutcome;
import java.time.Instant;
import java.util.List;

/** A draft as the colleague reads it who is asked whether it is understood. */
record ReadingJson(
        String id,
        String title,
        String insight,
        String fix,
        String language,
        List<String> pictures,
        String noPictureBecause,
        Instant askedAt,
        Instant answerBy,
        ReadingOutcome outcome,
        String word,
        Double seconds) {

    static ReadingJson of(ReadingCard card) {
        return new ReadingJson(
                String.valueOf(card.id()),
                card.title(),
                card.insight(),
                card.fix(),
                card.language(),
                card.pictures(),
                card.noPictureBecause(),
                card.askedAt(),
                card.answerBy(),
                card.outcome(),
                card.word(),
                card.seconds());
    }
}
