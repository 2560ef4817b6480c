package io.vingt.kernel;

/** The thing does not exist, or the person may not see it: the two are never told apart. */
public final class NotThere extends Refusal {

    public NotThere(String what) {
        super(Kind.NOT_THERE, what + " is not there", what);
    }
}
