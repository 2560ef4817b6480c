package io.vingt.exchange;

import io.vingt.kernel.Refusal;

/** A file of which no row can be read; its reason is the last part of its sentence's key. */
public final class FileNotReadable extends Refusal {

    private final String reason;

    FileNotReadable(String reason, Object... blanks) {
        super(Kind.BAD_INPUT, "file: " + reason, blanks);
        this.reason = reason;
    }

    @Override
    public String key() {
        return "refusal.FileNotReadable." + reason;
    }
}
