package io.vingt.kernel;

/** Input that cannot be taken: which field, and the key of the sentence that says how to mend it. */
public final class BadInput extends Refusal {

    private final String field;
    private final String reason;

    /** @param reason a short code: {@code missing}, {@code tooLong}, {@code unknown}, {@code notANumber} ... */
    public BadInput(String field, String reason) {
        super(Kind.BAD_INPUT, field + ": " + reason, field, reason);
        this.field = field;
        this.reason = reason;
    }

    @Override
    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }

    @Override
    public String key() {
        return "refusal.BadInput." + reason;
    }
}
