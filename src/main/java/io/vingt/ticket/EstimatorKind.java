package io.vingt.ticket;

/** Whose estimate it is. */
public enum EstimatorKind {
    AUTHOR,
    ENGINEER,
    SECOND
}
