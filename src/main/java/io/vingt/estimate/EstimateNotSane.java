package io.vingt.estimate;

/** An estimate was made of numbers that cannot be: ask {@link Answers#estimate()} first. */
public final class EstimateNotSane extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    EstimateNotSane(String why) {
        super(why);
    }
}
