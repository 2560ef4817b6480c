package io.vingt.note;

import io.vingt.people.Caller;
import io.vingt.people.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Closes a note's private page at once, or opens it under another key, which ends the one before. */
@Dependent
@Transactional
public class TurnPage {

    private final Notes notes;
    private final Mailing mailing;
    private final Clock clock;

    @Inject
    public TurnPage(Notes notes, Mailing mailing, Clock clock) {
        this.notes = notes;
        this.mailing = mailing;
        this.clock = clock;
    }

    /** @return the page's address, shown once */
    public String open(Caller rep, long ticket) {
        Secret key = Secret.fresh("");
        notes.holdOf(ticket, rep).openPage(key, clock.instant());
        return mailing.pageOf(key);
    }

    public void close(Caller rep, long ticket) {
        notes.holdOf(ticket, rep).closePage(clock.instant());
    }
}
