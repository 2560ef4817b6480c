package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** What one reader said of a ticket's text: got it in so many seconds, or not clear and the word that is not. */
@Entity
public class Reading {

    enum Kind {
        GOT_IT,
        NOT_CLEAR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reading")
    @SequenceGenerator(name = "reading", sequenceName = "reading_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ticket_number")
    private long ticket;

    @Column(name = "person_id")
    private long person;

    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    private Kind kind;

    private String word;
    private Double seconds;
    private Instant at;
    private String answer;

    protected Reading() {}

    Reading(long ticket, long person) {
        this.ticket = ticket;
        this.person = person;
    }

    void gotIt(double inSeconds, Instant when) {
        kind = Kind.GOT_IT;
        seconds = inSeconds;
        word = null;
        answer = null;
        at = when;
    }

    void notClear(String whichWord, Double afterSeconds, Instant when) {
        kind = Kind.NOT_CLEAR;
        word = whichWord;
        seconds = afterSeconds;
        answer = null;
        at = when;
    }

    void answer(String line) {
        answer = line;
    }

    boolean since(Instant edit) {
        return !at.isBefore(edit);
    }

    boolean isGotIt() {
        return kind == Kind.GOT_IT;
    }

    long person() {
        return person;
    }

    Double seconds() {
        return seconds;
    }

    String word() {
        return word;
    }
}
