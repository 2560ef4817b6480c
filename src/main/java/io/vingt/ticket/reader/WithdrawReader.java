package io.vingt.ticket.reader;

import io.vingt.people.Caller;
import io.vingt.ticket.Drafts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An author no longer wants the text read. */
@Dependent
@Transactional
public class WithdrawReader {

    private final Drafts drafts;
    private final DraftReadings readings;

    @Inject
    public WithdrawReader(Drafts drafts, DraftReadings readings) {
        this.drafts = drafts;
        this.readings = readings;
    }

    /** Where nobody is asked there is nothing to do. */
    public void withdraw(Caller author, long draft) {
        drafts.hold(draft, author);
        readings.waitingFor(draft).ifPresent(one -> readings.end(one, ReadingOutcome.WITHDRAWN, null, null));
    }
}
