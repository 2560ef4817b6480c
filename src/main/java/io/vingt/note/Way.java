package io.vingt.note;

/** How a note goes out. */
public enum Way {
    /** By the server, over SMTP. */
    MAIL,
    /** By the rep's own mail program, which opens with the note in it. */
    OWN
}
