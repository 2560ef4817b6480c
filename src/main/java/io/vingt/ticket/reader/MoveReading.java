package io.vingt.ticket.reader;

import io.vingt.people.Caller;
import io.vingt.people.Callers;
import io.vingt.ticket.Draft;
import io.vingt.ticket.Drafts;
import io.vingt.ticket.reader.ChooseReader.Wanted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A text goes on to another colleague: the one who was asked has no time, does not answer, or is gone. */
@Dependent
@Transactional
public class MoveReading {

    private final DraftReadings readings;
    private final ChooseReader chooseReader;
    private final Drafts drafts;
    private final Callers callers;
    private final Clock clock;

    @Inject
    public MoveReading(DraftReadings readings, ChooseReader chooseReader, Drafts drafts, Callers callers, Clock clock) {
        this.readings = readings;
        this.chooseReader = chooseReader;
        this.drafts = drafts;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * "Not now": nothing is asked why, and nobody is told.
     *
     * @throws io.vingt.kernel.NotThere for what somebody else was asked
     * @throws ReaderNotPossible when it is over
     */
    public void notNow(Caller reader, long id) {
        DraftReading asked = readings.of(reader.id(), id);
        asked.mustWait();
        Optional<Draft> draft = drafts.held(asked.draft());
        DraftReading now = readings.of(reader.id(), id);
        now.mustWait();
        if (isStillWanted(now, draft)) passOn(now, ReadingOutcome.NOT_NOW);
        else end(now, draft);
    }

    /** Ids of what may have to move on or end. */
    public List<Long> due(int atMost) {
        return readings.due(atMost);
    }

    /** What is found to be due, looked at again with the draft held, since much may have happened meanwhile. */
    public void ifDue(long id) {
        Optional<DraftReading> asked = readings.find(id);
        if (asked.isEmpty()) return;
        Optional<Draft> draft = drafts.held(asked.get().draft());
        DraftReading now = readings.find(id).orElseThrow();
        if (!now.isWaiting()) return;
        if (!isStillWanted(now, draft)) end(now, draft);
        else if (!isInTime(now)) passOn(now, ReadingOutcome.NO_ANSWER);
    }

    private void passOn(DraftReading last, ReadingOutcome why) {
        readings.end(last, why, null, null);
        if (chooseReader.ask(Wanted.after(last)).isEmpty()) readings.endWithNobody(last.id());
    }

    private void end(DraftReading last, Optional<Draft> draft) {
        boolean changed = draft.isPresent() && callers.named(last.author()).isPresent();
        readings.end(last, changed ? ReadingOutcome.CHANGED : ReadingOutcome.WITHDRAWN, null, null);
    }

    private boolean isStillWanted(DraftReading one, Optional<Draft> draft) {
        return draft.isPresent()
                && draft.get().content().textHash().equals(one.textHash())
                && callers.named(one.author()).isPresent();
    }

    private boolean isInTime(DraftReading one) {
        return clock.instant().isBefore(one.answerBy())
                && callers.named(one.reader()).isPresent();
    }
}
