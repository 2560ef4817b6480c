package io.vingt.note;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;

/**
 * What a rep sends: a subject of one line and a text of at most {@value #MOST_WORDS} words.
 *
 * @param subject at most 200 characters, no line break
 */
public record NoteText(String subject, String text) {

    public static final int MOST_WORDS = 120;

    /** Stands for the private page's address, which is made when the note is sent and kept nowhere. */
    public static final String LINK = "{link}";

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST = 4_000;

    /** @throws BadInput for a subject or a text that is missing or too long */
    public NoteText {
        subject = Texts.required("subject", subject, LONGEST_SUBJECT);
        text = Texts.required("text", text, LONGEST);
        if (subject.chars().anyMatch(c -> c < ' ')) throw new BadInput("subject", "notALine");
        if (words(text) > MOST_WORDS) throw new BadInput("text", "tooManyWords");
    }

    boolean leadsToThePage() {
        return text.contains(LINK);
    }

    String with(String link) {
        return text.replace(LINK, link);
    }

    /** What stands between blanks and has a letter or a digit in it; an address is one word. */
    public static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank) inWord = false;
            else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
