package io.vingt.note;

import io.vingt.capture.ToldAlready;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.post.Post;
import io.vingt.note.NoteTemplates.Kind;
import io.vingt.people.Caller;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.people.Role;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Sight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The letter as it could be sent; nothing is sent or kept. */
@Dependent
@Transactional
public class ProposeNote {

    private final Subject subject;
    private final NoteTemplates templates;
    private final Companies companies;
    private final Post post;
    private final ReadTicket readTicket;

    @Inject
    public ProposeNote(
            Subject subject, NoteTemplates templates, Companies companies, Post post, ReadTicket readTicket) {
        this.readTicket = readTicket;
        this.subject = subject;
        this.templates = templates;
        this.companies = companies;
        this.post = post;
    }

    /**
     * What the rep sees before anything is sent.
     *
     * @param contact the one it is written to, null where the merchant has none yet
     * @param text of the letter, with blanks for the matter
     * @param said the language of the matter's words, which are the ticket's
     * @param pictured whether there is a picture to show
     * @param mayMail whether the server can send it; else the rep's own mail program does
     */
    public record Proposal(
            String company,
            List<Contact> contacts,
            Contact contact,
            Tongue language,
            String subject,
            String text,
            Matter matter,
            String said,
            boolean pictured,
            boolean mayMail) {

        /** How many the letter has; more than {@value NoteText#MOST_WORDS} cannot be sent. */
        public int words() {
            return NoteText.words(letter(text, matter));
        }

        /** The letter with these words in it, and {@value NoteText#LINK} for the private page's address. */
        public String letter(String text, Matter matter) {
            return matter.in(text, language, pictured);
        }

        /** What stands for the blank {@code shows}. */
        public String shows(boolean stepped) {
            return Matter.shows(language, pictured, stepped);
        }

        /** Who reads it. */
        public String reader() {
            return contact == null ? company : contact.name();
        }
    }

    /**
     * @param contact id of one of the merchant's, null for the first
     * @param language null for the contact's, else the merchant's
     * @throws io.vingt.kernel.NotThere for a ticket that concerns no merchant
     * @throws ToldAlready for one that they know of
     */
    public Proposal propose(Caller rep, long number, Long contact, Tongue language) {
        long ticket = subject.followed(number);
        Reported reported = subject.of(ticket);
        mustBeRep(rep, reported);
        if (reported.isToldAlready(rep.id())) throw new ToldAlready(ticket);
        List<Contact> contacts = subject.contacts(reported.merchant());
        Optional<Contact> chosen = contacts.stream()
                .filter(one -> contact == null || one.id() == contact)
                .findFirst();
        Tongue tongue = language != null ? language : languageOf(chosen, reported);
        Frame frame = new Frame(
                reported.company(), chosen.map(Contact::name).orElse(reported.company()), rep.name(), reported.page());
        Template letter = templates.of(Kind.NOTE, tongue).filled(frame.blanks());
        Matter matter = seenBy(rep, ticket, reported.matter(tongue, currency(), subject.steps(ticket)));
        boolean pictured = !subject.pictures(ticket).isEmpty();
        return new Proposal(
                reported.company(),
                contacts,
                chosen.orElse(null),
                tongue,
                matter.in(letter.subject(), tongue, pictured),
                letter.text(),
                matter,
                reported.said(),
                pictured,
                post.isConfigured());
    }

    /** While a second estimate is wanted, what the bug costs is told to nobody who might give it: the rep writes it, or nothing. */
    private Matter seenBy(Caller rep, long ticket, Matter matter) {
        return readTicket.read(rep, ticket).sight() == Sight.OPEN ? matter : matter.with(null, null, "", null);
    }

    /**
     * For whoever asks what was told of a ticket.
     *
     * @throws io.vingt.kernel.NotThere for a ticket that concerns no merchant, or is back in drafts
     * @throws NotAllowed for who neither reported it nor is in sales or a lead
     */
    public void mustConcern(Caller rep, long ticket) {
        mustBeRep(rep, subject.of(subject.followed(ticket)));
    }

    /** Whether this person told its merchant of it without a note, which may follow. */
    public boolean isTalkedOfBy(Caller rep, long ticket) {
        return subject.find(subject.followed(ticket))
                .filter(reported -> reported.knows() != null && !reported.isToldAlready(rep.id()))
                .isPresent();
    }

    /** Whether the ticket concerns a merchant whom this person may write to: who does not know yet, or not in writing. */
    public boolean mayTell(Caller rep, long ticket) {
        return subject.find(subject.followed(ticket))
                .filter(reported -> !reported.isToldAlready(rep.id()) && isRep(rep, reported))
                .isPresent();
    }

    /** Who reported it, everybody in sales, and leads. */
    static void mustBeRep(Caller rep, Reported reported) {
        if (!isRep(rep, reported)) throw new NotAllowed("note");
    }

    private static boolean isRep(Caller rep, Reported reported) {
        return reported.reporter() == rep.id() || rep.is(Role.LEAD) || rep.is(Role.SALES);
    }

    private static Tongue languageOf(Optional<Contact> reader, Reported reported) {
        return reader.map(Contact::language).map(Tongue::of).orElse(reported.language());
    }

    private String currency() {
        return companies.find().map(Company::currency).orElse("EUR");
    }
}
