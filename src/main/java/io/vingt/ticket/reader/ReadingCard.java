package io.vingt.ticket.reader;

import java.time.Instant;
import java.util.List;

/**
 * A text as its reader sees it, which is how an engineer would: neither who wrote it nor what refused it.
 *
 * @param language code of the language that the gate judged it in
 * @param pictures ids
 * @param answerBy when another colleague is asked
 * @param begunAt when this reader began to read, null before
 * @param outcome null while it waits
 * @param seconds that the reader took, null before
 */
public record ReadingCard(
        long id,
        String title,
        String insight,
        String fix,
        String language,
        List<String> pictures,
        String noPictureBecause,
        Instant askedAt,
        Instant answerBy,
        Instant begunAt,
        ReadingOutcome outcome,
        String word,
        Double seconds) {

    public ReadingCard {
        pictures = List.copyOf(pictures);
    }

    ReadingCard ended(ReadingOutcome how, String unclear, Double took) {
        return new ReadingCard(
                id,
                title,
                insight,
                fix,
                language,
                pictures,
                noPictureBecause,
                askedAt,
                answerBy,
                begunAt,
                how,
                unclear,
                took);
    }
}
