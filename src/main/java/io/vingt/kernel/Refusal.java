package io.vingt.kernel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request that cannot be carried out, with what a door needs to say so: its kind decides the status, its key the
 * sentence in the reader's language, its arguments the blanks in it. It rolls the transaction back.
 */
@jakarta.ejb.ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    /** What a door answers: 400, 403, 404, 409 (state), 409 (wip-limit), 412, 422 (idempotency), 429, 503. */
    public enum Kind {
        BAD_INPUT,
        NOT_ALLOWED,
        NOT_THERE,
        STATE,
        WIP_LIMIT,
        STALE,
        IDEMPOTENCY,
        TOO_MANY,
        BUSY
    }

    private static final int LONGEST_ARGUMENT = 200;

    private final Kind kind;
    private final transient List<Object> arguments;

    protected Refusal(Kind kind, String message, Object... arguments) {
        super(message, null, false, false);
        this.kind = kind;
        this.arguments = Stream.of(arguments).map(Refusal::told).toList();
    }

    /** A name that somebody sent is told again, a text without an end is not. */
    private static Object told(Object argument) {
        return argument instanceof String text ? Texts.cut(text, LONGEST_ARGUMENT) : argument;
    }

    public Kind kind() {
        return kind;
    }

    /** The key of its sentence in the message bundles: {@code refusal.} and the class's name. */
    public String key() {
        return "refusal." + getClass().getSimpleName();
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** @return the field that is to blame, so that a page can say it there; null where none is */
    public String field() {
        return null;
    }

    /** What a program needs beside the sentence, by name; written into the problem as it is. */
    public Map<String, Object> more() {
        return Map.of();
    }
}
