package io.vingt.ticket.verdict;

/** Where a labelled case comes from. */
public enum CaseSource {
    /** A colleague whom the author asked. */
    READER,
    /** An open ticket went back to its author since readers or holders did not understand it. */
    BOUNCE,
    /** A reader of an open ticket tapped "not clear". */
    NOT_CLEAR
}
