package io.vingt.kernel;

/** What every text that is kept must be: not longer than its place, and writable in UTF-8 by both databases. */
public final class Texts {

    /** What joins the parts of one word, marks above letters among them. */
    private static final String JOINS = "'’-‐\u0300\u0301\u0302\u0308\u0327";

    private Texts() {}

    /** @return the text as it was typed, or null where there is none */
    public static String optional(String field, String text, int longest) {
        return text == null || text.isBlank() ? null : storable(field, text, longest);
    }

    /** @throws BadInput where there is none */
    public static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) throw new BadInput(field, "missing");
        return storable(field, text, longest);
    }

    /** @throws BadInput for NUL, unpaired surrogates and what is too long */
    public static String storable(String field, String text, int longest) {
        if (text == null) return null;
        if (text.length() > longest) throw new BadInput(field, "tooLong");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) throw new BadInput(field, "unstorableCharacter");
            if (!Character.isSurrogate(c)) continue;
            if (Character.isLowSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                throw new BadInput(field, "unstorableCharacter");
            i++;
        }
        return text;
    }

    /** As much of a text as may be told again, never half a character. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /** What somebody looks for. PostgreSQL takes no NUL, no text that is kept holds one, and so it finds nothing. */
    public static String sought(String text) {
        return text == null ? null : text.replace('\0', '\ufffd');
    }

    /** How many words somebody wrote: runs of letters or digits, and every character of a script without blanks. */
    public static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isIdeographic(c)) {
                words++;
                within = false;
            } else {
                boolean goesOn = Character.isLetterOrDigit(c) || within && JOINS.indexOf(c) >= 0;
                if (goesOn && !within) words++;
                within = goesOn;
            }
        }
        return words;
    }
}
