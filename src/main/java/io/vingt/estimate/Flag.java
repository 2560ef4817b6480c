package io.vingt.estimate;

/** What a reader of a score ought to know beside it. */
public enum Flag {
    /** The claim is above ten times the class average and counts as that until a blind second estimate is in. */
    SECOND_ESTIMATE_NEEDED,
    /** Without evidence nothing counts above the class average. */
    NO_EVIDENCE_CAP,
    /** A lead moved it. */
    OVERRIDDEN,
    /** The estimate is older than 180 days. */
    STALE
}
