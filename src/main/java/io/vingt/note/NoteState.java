package io.vingt.note;

/** Where a note stands: the furthest that was reached. */
public enum NoteState {
    TOLD,
    SEEN,
    NOT_OURS,
    FIXED,
    THANKED
}
