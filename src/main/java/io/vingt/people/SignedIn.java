package io.vingt.people;

/** @param epoch the person's sign-in epoch: a session that carries an older one is over */
public record SignedIn(Caller caller, int epoch) {}
