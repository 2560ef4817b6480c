package io.vingt.ticket;

/**
 * What may be done to many tickets at once. Not among them is what one must have read or weighed each ticket for: got it,
 * not clear, estimates, signatures, overrides.
 */
public enum BulkVerb {
    DECLINE,
    REOPEN,
    MERGE,
    EDIT,
    EVIDENCE,
    UNDO
}
