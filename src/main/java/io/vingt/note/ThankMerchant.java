package io.vingt.note;

import io.vingt.note.NoteTemplates.Kind;
import io.vingt.people.Caller;
import io.vingt.ticket.Step;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** The last word of a note: thanks for what was fixed. */
@Dependent
@Transactional
public class ThankMerchant {

    private final Notes notes;
    private final NoteTemplates templates;
    private final Mailing mailing;
    private final NoteStory story;
    private final Clock clock;

    @Inject
    public ThankMerchant(Notes notes, NoteTemplates templates, Mailing mailing, NoteStory story, Clock clock) {
        this.notes = notes;
        this.templates = templates;
        this.mailing = mailing;
        this.story = story;
        this.clock = clock;
    }

    /** The thanks as they could be sent. */
    public NoteText propose(Caller rep, long ticket) {
        Note note = notes.holdOf(ticket, rep);
        Template letter = templates
                .of(Kind.THANKS, note.addressee().language())
                .filled(Map.of(
                        "contact", note.addressee().name(),
                        "company", note.addressee().company(),
                        "page", note.told().page(),
                        "rep", rep.name()));
        return new NoteText(letter.subject(), letter.text());
    }

    /**
     * @return what opens the rep's own mail program, null where the server sent it
     * @throws NoteNotReady while the merchant has not said that it is fixed
     */
    public String thank(Caller rep, long ticket, NoteText letter, Way way) {
        Note note = notes.holdOf(ticket, rep);
        if (note.moments().state() != NoteState.FIXED) throw new NoteNotReady(ticket, "notFixed");
        note.thank(clock.instant());
        story.tell(rep, ticket, Step.MERCHANT_THANKED, note.addressee().company());
        return mailing.deliver(rep, note, way, letter.subject(), letter.text());
    }
}
