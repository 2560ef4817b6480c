package io.vingt.note.page;

import io.vingt.note.MyNotes;
import io.vingt.note.ProposeNote;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** What a ticket's page says of its merchant: that they can be told, or where the note stands. */
@Named
@RequestScoped
public class TicketNote {

    @Inject
    MyNotes myNotes;

    @Inject
    ProposeNote proposeNote;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    private NoteLine line;
    private boolean mayTell;
    private boolean talked;
    private boolean read;

    /** @return null while nobody was told */
    public NoteLine getLine() {
        read();
        return line;
    }

    public boolean isMayTell() {
        read();
        return mayTell;
    }

    /** What the page offers to whom may tell them: the first word, or a note after a talk. */
    public String getHint() {
        read();
        return spoken.text(talked ? "note.talkedHint" : "note.ticketHint");
    }

    public boolean isTalked() {
        read();
        return talked;
    }

    public String getVerb() {
        read();
        return spoken.text(talked ? "note.after" : "note.ticket");
    }

    private void read() {
        if (read) return;
        read = true;
        if (number == null || !number.matches("\\d{1,18}")) return;
        long ticket = Long.parseLong(number);
        MyNotes.Row told = myNotes.about(ticket);
        if (told != null) line = NoteLine.of(told, spoken, clock);
        else mayTell = proposeNote.mayTell(current.caller(), ticket);
        talked = mayTell && proposeNote.isTalkedOfBy(current.caller(), ticket);
    }
}
