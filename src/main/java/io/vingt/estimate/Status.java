package io.vingt.estimate;

/** Whether a ticket has a rank, and if not, why. */
public enum Status {
    RANKED,
    /** What customers and the company gain together is zero or less. */
    NO_NET_BENEFIT,
    /** Customers lose and the company gains: a named lead signs a reason first. */
    NEEDS_SIGNATURE,
    /** Two estimates lie more than a factor of four apart: talk first. */
    RECONCILE
}
