package io.vingt.kernel;

/** The person sees the thing but may not do this with it. The verb is one of PRODUCT's: pull, decline, merge ... */
public final class NotAllowed extends Refusal {

    public NotAllowed(String verb) {
        super(Kind.NOT_ALLOWED, "not allowed: " + verb, verb);
    }
}
