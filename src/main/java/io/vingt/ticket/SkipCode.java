package io.vingt.ticket;

/** Why an engineer passes a ticket on. */
public enum SkipCode {
    UNCLEAR,
    NOT_MY_SKILL,
    TOO_BIG,
    DONE_ALREADY,
    OTHER
}
