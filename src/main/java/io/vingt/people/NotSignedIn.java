package io.vingt.people;

/** A door asked who the caller is where nobody has signed in: the door's mistake, not the visitor's. */
public final class NotSignedIn extends IllegalStateException {

    private static final long serialVersionUID = 1;
}
