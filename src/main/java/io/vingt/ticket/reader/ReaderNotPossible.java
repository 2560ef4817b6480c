package io.vingt.ticket.reader;

import io.vingt.kernel.Refusal;

/** No reader can be asked for this text now, or what a reader says comes too late. */
public final class ReaderNotPossible extends Refusal {

    private final String why;

    /** @param why a short code: {@code passes}, {@code otherRules}, {@code waiting}, {@code answered} ... */
    public ReaderNotPossible(String why, Object... blanks) {
        super(Kind.STATE, "no reader: " + why, blanks);
        this.why = why;
    }

    @Override
    public String key() {
        return "refusal.ReaderNotPossible." + why;
    }
}
