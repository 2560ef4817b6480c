package io.vingt.note;

import io.vingt.kernel.Texts;

/**
 * What the rep saw and sends.
 *
 * @param name and email of whom it is written to
 * @param language of the text, which the private page speaks too
 * @param text of the letter, with blanks for the matter
 */
public record Sending(String name, String email, Tongue language, String subject, String text, Matter matter, Way way) {

    private static final int LONGEST = 4_000;

    /** @throws io.vingt.kernel.BadInput without a text */
    public Sending {
        text = Texts.required("text", text, LONGEST);
    }
}
