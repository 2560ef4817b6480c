package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One engineer passed one ticket on: it is not offered to them again until it changes. */
@Entity
@IdClass(Skip.Key.class)
public class Skip {

    @Id
    @Column(name = "ticket_number")
    private long ticket;

    @Id
    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private SkipCode code;

    private String reason;
    private Instant at;

    protected Skip() {}

    Skip(long ticket, long person) {
        this.ticket = ticket;
        this.person = person;
    }

    void say(SkipCode why, String words, Instant when) {
        code = why;
        reason = words;
        at = when;
    }

    /** The two that a skip is known by. */
    public static class Key implements Serializable {
        private long ticket;
        private long person;

        public Key() {}

        Key(long ticket, long person) {
            this.ticket = ticket;
            this.person = person;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.ticket == ticket && key.person == person;
        }

        @Override
        public int hashCode() {
            return Objects.hash(ticket, person);
        }
    }
}
