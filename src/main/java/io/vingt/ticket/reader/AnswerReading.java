package io.vingt.ticket.reader;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import io.vingt.people.Callers;
import io.vingt.ticket.Draft;
import io.vingt.ticket.Drafts;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.verdict.CaseSource;
import io.vingt.ticket.verdict.LabelledCase;
import io.vingt.ticket.verdict.LabelledCases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * A colleague says whether they understood. Understood within twenty seconds, the text is filed as its author would have
 * filed it, through the same gate; else it stays the author's draft, with the word.
 */
@Dependent
@Transactional
public class AnswerReading {

    private static final double LONGEST_SECONDS = 86_400;
    private static final int LONGEST_WORD = 200;

    private final DraftReadings readings;
    private final MyReadings myReadings;
    private final Drafts drafts;
    private final Callers callers;
    private final FileTicket fileTicket;
    private final LabelledCases cases;
    private final Clock clock;

    @Inject
    public AnswerReading(
            DraftReadings readings,
            MyReadings myReadings,
            Drafts drafts,
            Callers callers,
            FileTicket fileTicket,
            LabelledCases cases,
            Clock clock) {
        this.readings = readings;
        this.myReadings = myReadings;
        this.drafts = drafts;
        this.callers = callers;
        this.fileTicket = fileTicket;
        this.cases = cases;
        this.clock = clock;
    }

    /** What is being answered, held until the transaction ends. */
    private record Held(DraftReading reading, Caller author, Draft draft, ReadingCard card) {}

    /**
     * @param seconds how long the reader took; more than twenty are no pass but count as "not clear"
     * @param messages language of the gate's findings, en or fr
     * @throws io.vingt.kernel.NotThere for what somebody else was asked
     * @throws ReaderNotPossible when it was answered, moved on, taken back, or the text is another by now
     */
    public ReadingAnswer gotIt(Caller reader, long id, double seconds, String messages) {
        if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) throw new BadInput("seconds", "outOfBounds");
        Held held = hold(reader, id);
        double took = held.reading().took(seconds, clock.instant());
        if (took > DraftReading.SECONDS) return kept(held, ReadingOutcome.TOO_LONG, null, took);
        say(held, ReadingOutcome.GOT_IT, null, took);
        Filing filing = fileTicket.file(
                held.author(), held.draft().content(), held.draft().id(), messages);
        if (filing instanceof Filing.Filed filed) {
            return new ReadingAnswer.Filed(filed.number(), (int) Math.round(took));
        }
        return new ReadingAnswer.Kept(held.card().ended(ReadingOutcome.GOT_IT, null, took));
    }

    /** @param word what is not clear: in the text or missing from it */
    public ReadingAnswer notClear(Caller reader, long id, String word) {
        String unclear = Texts.required("word", word, LONGEST_WORD).strip();
        return kept(hold(reader, id), ReadingOutcome.NOT_CLEAR, unclear, null);
    }

    private ReadingAnswer kept(Held held, ReadingOutcome outcome, String word, Double seconds) {
        say(held, outcome, word, seconds);
        return new ReadingAnswer.Kept(held.card().ended(outcome, word, seconds));
    }

    /** The draft first, as whoever saves, files or withdraws it does, so that one of them comes before the other. */
    private Held hold(Caller reader, long id) {
        DraftReading asked = readings.of(reader.id(), id);
        asked.mustWait();
        Caller author = callers.named(asked.author()).orElseThrow(() -> new ReaderNotPossible("takenBack"));
        Draft draft = drafts.held(asked.draft()).orElseThrow(() -> new ReaderNotPossible("takenBack"));
        DraftReading now = readings.of(reader.id(), id);
        now.mustWait();
        ReadingCard card = myReadings.one(reader, id).orElseThrow(() -> new ReaderNotPossible("changed"));
        return new Held(now, author, draft, card);
    }

    private void say(Held held, ReadingOutcome outcome, String word, Double seconds) {
        readings.end(held.reading(), outcome, word, seconds);
        ReadingCard read = held.card();
        cases.keep(new LabelledCase(
                CaseSource.READER,
                read.language(),
                read.title(),
                read.insight(),
                read.fix(),
                outcome == ReadingOutcome.GOT_IT,
                held.reading().rules(),
                word,
                seconds,
                null));
    }
}
