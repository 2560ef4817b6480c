package io.vingt.note;

/**
 * What the rep saw and sends.
 *
 * @param name and email of whom it is written to
 * @param language of the text, which the private page speaks too
 */
public record Sending(String name, String email, Tongue language, NoteText letter, Way way) {}
