package io.vingt.note;

/** What a merchant says with one tap. */
public enum Answer {
    SEEN,
    FIXED,
    NOT_OURS
}
