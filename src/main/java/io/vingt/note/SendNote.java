package io.vingt.note;

import io.vingt.people.Caller;
import io.vingt.people.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The rep's click: the note goes out, its private page opens, and the merchant counts as told. */
@Dependent
@Transactional
public class SendNote {

    private final Notes notes;
    private final Subject subject;
    private final NoteStory story;
    private final Mailing mailing;
    private final Clock clock;

    @Inject
    public SendNote(Notes notes, Subject subject, NoteStory story, Mailing mailing, Clock clock) {
        this.notes = notes;
        this.subject = subject;
        this.story = story;
        this.mailing = mailing;
        this.clock = clock;
    }

    /**
     * @param mailto opens the rep's own mail program with the note in it; null where the server sent it. It holds the
     *     private page's address, which is kept nowhere.
     */
    public record Sent(long note, String mailto) {}

    /**
     * @throws io.vingt.capture.ToldAlready when somebody told them of this bug before
     * @throws io.vingt.kernel.post.NoMailServer for {@link Way#MAIL} while no mail server is set
     */
    public Sent send(Caller rep, long number, Sending sending) {
        long ticket = subject.followed(number);
        Reported reported = subject.of(ticket);
        ProposeNote.mustBeRep(rep, reported);
        List<String> pictures = subject.pictures(ticket);
        NoteText letter = new NoteText(
                sending.subject(), sending.matter().in(sending.text(), sending.language(), !pictures.isEmpty()));
        story.tellOnce(rep, ticket, reported.merchant(), sending.way());
        Secret key = Secret.fresh("");
        Note note = note(rep, ticket, reported, sending, letter, key);
        note.show(pictures);
        notes.add(note);
        String text = letter.with(mailing.pageOf(key));
        return new Sent(note.id(), mailing.deliver(rep, note, sending.way(), letter.subject(), text));
    }

    private Note note(Caller rep, long ticket, Reported reported, Sending sending, NoteText letter, Secret key) {
        return new Note(
                ticket,
                reported.merchant(),
                rep.id(),
                sending.way(),
                new Addressee(reported.company(), sending.name(), sending.email(), sending.language()),
                new Told(reported, sending.matter(), letter),
                key,
                clock.instant());
    }
}
