package io.vingt.note.page;

import io.vingt.kernel.page.Said;
import io.vingt.note.Contact;
import io.vingt.note.Matter;
import io.vingt.note.MyNotes;
import io.vingt.note.ProposeNote;
import io.vingt.note.ProposeNote.Proposal;
import io.vingt.note.SendNote;
import io.vingt.note.Sending;
import io.vingt.note.Tongue;
import io.vingt.note.Way;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A rep reads what would be sent, changes it, and sends it with one click. */
@Named
@RequestScoped
public class NotePage {

    @Inject
    ProposeNote proposeNote;

    @Inject
    SendNote sendNote;

    @Inject
    MyNotes myNotes;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    @Inject
    Asked asked;

    private final Map<String, String> form = new HashMap<>();
    private Proposal proposal;
    private String mailto;

    /** A merchant who was told already is not told again: the page then says where the note stands. */
    public String load() {
        if (myNotes.about(asked.ticket()) != null) return "/my-notes?faces-redirect=true";
        Proposal proposal = getProposal();
        Contact to = proposal.contact();
        form.put("name", to == null ? "" : to.name());
        form.put("email", to == null ? "" : to.email());
        form.put("subject", proposal.subject());
        form.put("text", proposal.text());
        form.put("what", proposal.matter().what());
        form.put("fix", proposal.matter().fix());
        form.put("cost", proposal.matter().cost());
        form.put("steps", proposal.matter().steps());
        return null;
    }

    public String mail() {
        send(Way.MAIL);
        said.next("said.noteSent", form.get("name"));
        return "/my-notes?faces-redirect=true";
    }

    public void open() {
        mailto = send(Way.OWN);
    }

    private String send(Way way) {
        Sending sending = new Sending(
                form.get("name"),
                form.get("email"),
                getProposal().language(),
                form.get("subject"),
                form.get("text"),
                new Matter(form.get("what"), form.get("fix"), form.get("cost"), form.get("steps")),
                way);
        return sendNote.send(current.caller(), asked.ticket(), sending).mailto();
    }

    public Map<String, String> getForm() {
        return form;
    }

    /** @return what opens the rep's own mail program, null before */
    public String getMailto() {
        return mailto;
    }

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposeNote.propose(current.caller(), asked.ticket(), asked.contact(), asked.language());
        }
        return proposal;
    }

    public Offer getByContact() {
        List<Offer.Choice> choices = getProposal().contacts().stream()
                .map(one -> new Offer.Choice(one.name(), asked.href(one.id(), null), one.equals(proposal.contact())))
                .toList();
        return choices.size() < 2 ? null : Offer.of(choices);
    }

    public Offer getByLanguage() {
        Contact to = getProposal().contact();
        Long contact = to == null ? null : to.id();
        return Offer.of(Stream.of(Tongue.values())
                .map(one -> new Offer.Choice(
                        one.name(spoken.getLanguage()), asked.href(contact, one), one == proposal.language()))
                .toList());
    }
}
