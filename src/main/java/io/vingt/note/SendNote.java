package io.vingt.note;

import io.vingt.note.Subject.Reported;
import io.vingt.people.Caller;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.people.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The rep's click: the note goes out, its private page opens, and the merchant counts as told. */
@Dependent
@Transactional
public class SendNote {

    private final Notes notes;
    private final Subject subject;
    private final Companies companies;
    private final NoteStory story;
    private final Mailing mailing;
    private final Clock clock;

    @Inject
    public SendNote(Notes notes, Subject subject, Companies companies, NoteStory story, Mailing mailing, Clock clock) {
        this.notes = notes;
        this.subject = subject;
        this.companies = companies;
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
    public Sent send(Caller rep, long ticket, Sending sending) {
        Reported reported = subject.of(ticket);
        ProposeNote.mustBeRep(rep, reported);
        story.tellOnce(rep, ticket, reported.merchant(), sending.way());
        Secret key = Secret.fresh("");
        Note note = note(rep, ticket, reported, sending, key);
        note.show(subject.pictures(ticket));
        notes.add(note);
        String text = sending.letter().with(mailing.pageOf(key));
        return new Sent(
                note.id(),
                mailing.deliver(rep, note, sending.way(), sending.letter().subject(), text));
    }

    private Note note(Caller rep, long ticket, Reported reported, Sending sending, Secret key) {
        String currency = companies.find().map(Company::currency).orElse("EUR");
        Facts facts = reported.facts(sending.name(), rep.name(), currency);
        return new Note(
                ticket,
                reported.merchant(),
                rep.id(),
                sending.way(),
                new Addressee(reported.company(), sending.name(), sending.email(), sending.language()),
                new Told(facts, facts.cost(sending.language()), sending.letter()),
                key,
                clock.instant());
    }
}
