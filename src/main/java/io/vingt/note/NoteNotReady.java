package io.vingt.note;

import io.vingt.kernel.Refusal;

/** The note is not where this step begins: nothing is fixed yet, or its page is closed. */
public final class NoteNotReady extends Refusal {

    private final String why;

    /** @param why a short code: {@code notFixed}, {@code answered} */
    public NoteNotReady(long ticket, String why) {
        super(Kind.STATE, "note about ticket " + ticket + ": " + why, String.valueOf(ticket));
        this.why = why;
    }

    @Override
    public String key() {
        return "refusal.NoteNotReady." + why;
    }
}
