package io.vingt.note;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The rep's own mail program opened, but nothing was sent: the merchant was not told, and may be told again. */
@Dependent
@Transactional
public class WithdrawNote {

    private final Notes notes;
    private final NoteStory story;
    private final Clock clock;

    @Inject
    public WithdrawNote(Notes notes, NoteStory story, Clock clock) {
        this.notes = notes;
        this.story = story;
        this.clock = clock;
    }

    /** @throws NoteNotReady for a note that the server sent, or that the merchant answered: those were read */
    public void withdraw(Caller rep, long ticket) {
        Note note = notes.holdOf(ticket, rep);
        if (note.isMailed() || note.moments().state() != NoteState.TOLD) throw new NoteNotReady(ticket, "answered");
        note.withdraw(clock.instant());
        story.withdrawn(rep, ticket, note.merchant());
    }
}
