package io.vingt.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When what was said; what never was is null. */
@Embeddable
public class Moments {

    @Column(name = "told_at")
    private Instant told;

    @Column(name = "seen_at")
    private Instant seen;

    @Column(name = "fixed_at")
    private Instant fixed;

    @Column(name = "not_ours_at")
    private Instant notOurs;

    @Column(name = "thanked_at")
    private Instant thanked;

    @Column(name = "withdrawn_at")
    private Instant withdrawn;

    protected Moments() {}

    Moments(Instant told) {
        this.told = told;
    }

    /** @return whether that is news: a second tap on the same answer changes nothing */
    boolean answer(Answer answer, Instant at) {
        boolean late = answer == Answer.SEEN && latest() != null;
        if (late || latest() == answer || thanked != null) return false;
        switch (answer) {
            case SEEN -> seen = at;
            case FIXED -> {
                fixed = at;
                notOurs = null;
            }
            case NOT_OURS -> {
                notOurs = at;
                fixed = null;
            }
        }
        return true;
    }

    private Answer latest() {
        if (fixed != null) return Answer.FIXED;
        if (notOurs != null) return Answer.NOT_OURS;
        return seen == null ? null : Answer.SEEN;
    }

    void thank(Instant at) {
        thanked = at;
    }

    void withdraw(Instant at) {
        withdrawn = at;
    }

    boolean isWithdrawn() {
        return withdrawn != null;
    }

    NoteState state() {
        return state(seen, fixed, notOurs, thanked);
    }

    static NoteState state(Instant seen, Instant fixed, Instant notOurs, Instant thanked) {
        if (thanked != null) return NoteState.THANKED;
        if (fixed != null) return NoteState.FIXED;
        if (notOurs != null) return NoteState.NOT_OURS;
        return seen == null ? NoteState.TOLD : NoteState.SEEN;
    }

    Instant told() {
        return told;
    }

    /** When the state it is in began. */
    Instant since() {
        return switch (state()) {
            case TOLD -> told;
            case SEEN -> seen;
            case NOT_OURS -> notOurs;
            case FIXED -> fixed;
            case THANKED -> thanked;
        };
    }
}
