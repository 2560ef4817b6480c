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
    private String steps;
    private String subject;

    @Column(name = "what_language")
    private String whatLanguage;

    @Column(name = "fix_language")
    private String fixLanguage;

    @Column(name = "letter")
    private String text;

    protected Told() {}

    /** Words of the ticket's that the rep let stand are in its language, whatever the letter's is. */
    Told(Reported reported, Matter matter, NoteText letter) {
        page = reported.page();
        what = matter.what();
        fix = matter.fix();
        cost = matter.cost();
        steps = matter.steps();
        whatLanguage = what.equals(reported.what()) ? reported.said() : null;
        fixLanguage = fix.equals(reported.fix()) ? reported.said() : null;
        subject = letter.subject();
        text = letter.text();
    }

    String page() {
        return page;
    }

    Matter matter() {
        return new Matter(what, fix, cost, steps);
    }

    /** Null where it is the note's own. */
    String whatLanguage() {
        return whatLanguage;
    }

    /** Null where it is the note's own. */
    String fixLanguage() {
        return fixLanguage;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }
}
