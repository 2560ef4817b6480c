package io.vingt.kernel.post;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;

/**
 * A letter in plain text. Whatever goes into its head is one line, or it is refused.
 *
 * @param to one address, without a name; kept as every server takes it
 * @param replyTo where an answer goes, null for nowhere
 * @param text lines end with {@code \n}
 * @param enclosure null for none
 */
public record Letter(String to, String replyTo, String subject, String text, Enclosure enclosure) {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TEXT = 200_000;

    /** @throws BadInput naming what cannot be sent */
    public Letter {
        to = address("to", to);
        if (replyTo != null) replyTo = address("replyTo", replyTo);
        line("subject", subject, LONGEST_SUBJECT);
        Texts.required("text", text, LONGEST_TEXT);
    }

    public static Letter of(String to, String subject, String text) {
        return new Letter(to, null, subject, text, null);
    }

    /**
     * A picture or file that goes with it.
     *
     * @param type of its content, like {@code image/png}
     */
    public record Enclosure(String name, String type, byte[] bytes) {

        private static final int LARGEST = 8 * 1024 * 1024;

        public Enclosure {
            line("enclosure", name, 120);
            if (type == null || !type.matches("[a-z]{1,20}/[a-z0-9.+-]{1,39}"))
                throw new BadInput("enclosure", "unknownValue");
            if (bytes.length > LARGEST) throw new BadInput("enclosure", "tooLong");
            bytes = bytes.clone();
        }
    }

    private static String address(String field, String address) {
        line(field, address, LONGEST_ADDRESS);
        MailAddress.check(field, address);
        return MailAddress.ascii(address);
    }

    private static void line(String field, String text, int longest) {
        Texts.required(field, text, longest);
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029))
            throw new BadInput(field, "notALine");
    }
}
