package io.vingt.note;

import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.people.Secret;
import io.vingt.ticket.FixedByMerchant;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Step;
import io.vingt.ticket.TakeBack;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** A merchant's one tap on their private page. The same tap again changes nothing. */
@Dependent
@Transactional
public class AnswerLetter {

    /** So many turns of somebody who cannot make up their mind are told; their page shows the others all the same. */
    private static final int MOST_TURNS = 6;

    private final Notes notes;
    private final NoteStory story;
    private final ReadTicket readTicket;
    private final FixedByMerchant fixedByMerchant;
    private final TakeBack takeBack;
    private final Clock clock;

    @Inject
    public AnswerLetter(
            Notes notes,
            NoteStory story,
            ReadTicket readTicket,
            FixedByMerchant fixedByMerchant,
            TakeBack takeBack,
            Clock clock) {
        this.notes = notes;
        this.story = story;
        this.readTicket = readTicket;
        this.fixedByMerchant = fixedByMerchant;
        this.takeBack = takeBack;
        this.clock = clock;
    }

    /** @throws io.vingt.kernel.NotThere for a key that is none, or whose page is closed */
    public void answer(Secret key, Answer answer) {
        Note note = notes.readable(key, true);
        long ticket = story.ticketOf(note);
        if (!note.answer(answer, clock.instant()) || !story.takes(ticket, MOST_TURNS)) return;
        // The merchant has no account: what follows from their answer is done in the name of the rep who asked them.
        Caller rep = new Caller(note.rep(), "", "en", Set.of(Role.SALES), Set.of());
        switch (answer) {
            case SEEN -> story.tell(rep, ticket, Step.MERCHANT_SAW, who(note));
            case FIXED -> fixed(rep, note, ticket);
            case NOT_OURS -> notOurs(rep, note, ticket);
        }
    }

    private void fixed(Caller rep, Note note, long ticket) {
        boolean alone = story.concernsOnly(note.merchant(), ticket);
        if (alone && waits(rep, ticket)) fixedByMerchant.heardFixed(rep, ticket, who(note));
        else if (!alone || !fixedAfterAll(rep, note, ticket)) {
            story.tell(rep, ticket, Step.MERCHANT_FIXED, who(note));
        }
    }

    /** Whoever tapped the wrong answer first leaves nothing in the engineers' queue that is done. */
    private boolean fixedAfterAll(Caller rep, Note note, long ticket) {
        return note.isTakenBack() && fixedByMerchant.fixedAfterAll(rep, ticket, who(note));
    }

    private void notOurs(Caller rep, Note note, long ticket) {
        story.tell(rep, ticket, Step.MERCHANT_REFERRED, who(note));
        if (!waits(rep, ticket)) return;
        takeBack.takeBack(rep, ticket, who(note));
        note.takeBack();
    }

    private boolean waits(Caller rep, long ticket) {
        return readTicket.read(rep, ticket).state() == TicketState.AT_MERCHANT;
    }

    private static String who(Note note) {
        return note.addressee().name() + ", " + note.addressee().company();
    }
}
