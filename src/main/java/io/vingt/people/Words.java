package io.vingt.people;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.post.MailAddress;
import java.util.Locale;

/** Short texts that people are known by: one line, not blank, no control characters, of a length the database holds. */
public final class Words {

    private static final int LONGEST_EMAIL = 254;

    private Words() {}

    public static String line(String field, String value, int longest) {
        if (value == null || value.isBlank()) throw new BadInput(field, "missing");
        String line = value.strip();
        if (line.length() > longest) throw new BadInput(field, "tooLong");
        if (line.codePoints().anyMatch(Words::breaksALine)) throw new BadInput(field, "notALine");
        return line;
    }

    /** A line that somebody can read: not only signs that stand for none. */
    public static String name(String field, String value, int longest) {
        String name = line(field, value, longest);
        if (name.codePoints().noneMatch(Words::canBeSeen)) throw new BadInput(field, "notAName");
        return name;
    }

    public static String email(String field, String value) {
        String email = line(field, value, LONGEST_EMAIL).toLowerCase(Locale.ROOT);
        MailAddress.check(field, email);
        return email;
    }

    /** The languages that pages speak; every other becomes English. */
    static String language(String value) {
        return value != null && value.toLowerCase(Locale.ROOT).startsWith("fr") ? "fr" : "en";
    }

    private static boolean breaksALine(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean canBeSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            default -> c != 0xFFFD;
        };
    }
}
