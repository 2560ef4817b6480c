package io.vingt.ticket;

/** What a history entry tells. */
public enum Step {
    FILED,
    FILED_AGAIN,
    EDITED,
    ESTIMATED,
    EVIDENCE_ADDED,
    PULLED,
    FINISHED,
    HANDED_BACK,
    SKIPPED,
    BLOCKED,
    UNBLOCKED,
    GOT_IT,
    NOT_CLEAR,
    ANSWERED,
    BOUNCED,
    DECLINED,
    REOPENED,
    MERGED,
    RECEIVED_MERGE,
    SIGNED,
    HANDED_TO_MERCHANT,
    TAKEN_BACK,
    FIXED_BY_MERCHANT,
    ASKED,
    STILL_TRUE,
    LET_GO,
    REVIVED
}
