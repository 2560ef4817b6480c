package io.vingt.evidence.picture;

/** A file that is not opened, with the reason as a short code: {@code notAPicture}, {@code cutOff} ... */
public final class NotTaken extends Exception {

    private static final long serialVersionUID = 1;

    NotTaken(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return getMessage();
    }
}
