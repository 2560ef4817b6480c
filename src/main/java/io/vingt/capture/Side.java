package io.vingt.capture;

/** Whose work the fix is. */
public enum Side {
    OURS,
    THEIRS
}
