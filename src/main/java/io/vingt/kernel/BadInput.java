package io.vingt.kernel;

/** Input that cannot be taken: which field, and the key of the sentence that says how to mend it. */
public final class BadInput extends Refusal {

    private static final int LONGEST_FIELD = 80;

    private final String field;
    private final String reason;

    /**
     * @param field as it was sent, told again up to {@value #LONGEST_FIELD} characters of it
     * @param reason a short code: {@code missing}, {@code tooLong}, {@code unknown}, {@code notANumber} ...
     */
    public BadInput(String field, String reason) {
        super(Kind.BAD_INPUT, Texts.cut(field, LONGEST_FIELD) + ": " + reason, Texts.cut(field, LONGEST_FIELD), reason);
        this.field = Texts.cut(field, LONGEST_FIELD);
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
