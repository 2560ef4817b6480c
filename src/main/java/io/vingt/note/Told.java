package io.vingt.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a note told, kept as it was told: what becomes of the ticket later is not the merchant's to see. */
@Embeddable
public class Told {

    private String page;
    private String what;
    private String fix;
    private String cost;
    private String subject;

    @Column(name = "letter")
    private String text;

    protected Told() {}

    Told(Facts facts, String cost, NoteText letter) {
        page = facts.page();
        what = facts.what();
        fix = facts.fix();
        this.cost = cost;
        subject = letter.subject();
        text = letter.text();
    }

    String page() {
        return page;
    }

    String what() {
        return what;
    }

    String fix() {
        return fix;
    }

    String cost() {
        return cost;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }
}
