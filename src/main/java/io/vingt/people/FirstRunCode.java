package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one-time code that only somebody who reads the server's log knows; ten wrong guesses make another one. */
@ApplicationScoped
public class FirstRunCode {

    private static final Logger LOG = Logger.getLogger(FirstRunCode.class.getName());
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int GUESSES = 10;

    private final SecureRandom random = new SecureRandom();
    private String code;
    private int wrong;

    /** Makes a code and prints it in the log, the only place it can be read. */
    public synchronized String print() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) made.append('-');
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        code = made.toString();
        wrong = 0;
        LOG.log(Level.INFO, "VINGT first-run code: {0}", code);
        return code;
    }

    /** @throws FirstRunRefused when it is not the code in the log */
    public synchronized void check(String typed) {
        byte[] asked = folded(typed == null ? "" : typed).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        boolean right = code != null
                && MessageDigest.isEqual(folded(code).getBytes(java.nio.charset.StandardCharsets.UTF_8), asked);
        if (right) return;
        if (code != null && ++wrong >= GUESSES) print();
        throw new FirstRunRefused();
    }

    synchronized void forget() {
        code = null;
    }

    private static String folded(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
