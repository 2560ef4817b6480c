package io.vingt.ticket;

import io.vingt.kernel.Refusal;

/** The ticket's state does not allow this step now: it is blocked already, was not blocked, is no longer waiting. */
public final class StepNotPossible extends Refusal {

    private final String why;

    /** @param why a short code: {@code blocked}, {@code notBlocked}, {@code itself} ... */
    public StepNotPossible(long number, String why) {
        super(Kind.STATE, "ticket " + number + ": " + why, String.valueOf(number));
        this.why = why;
    }

    @Override
    public String key() {
        return "refusal.StepNotPossible." + why;
    }

    @Override
    public String field() {
        return switch (why) {
            case "itself" -> "into";
            case "aboveAlready" -> "above";
            default -> null;
        };
    }
}
