package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Who signed in, was refused, was given a role or a token: one line each, what a person typed never breaks it. */
@ApplicationScoped
public class SecurityLog {

    private static final Logger LOG = Logger.getLogger("io.vingt.security");
    private static final int LONGEST = 120;

    public void note(String what, Object... facts) {
        StringBuilder line = new StringBuilder(what);
        for (Object fact : facts) {
            line.append(" \"");
            append(line, String.valueOf(fact));
            line.append('"');
        }
        LOG.log(Level.INFO, "{0}", line);
    }

    private static void append(StringBuilder line, String fact) {
        for (int i = 0; i < Math.min(fact.length(), LONGEST); i++) {
            char c = fact.charAt(i);
            boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
            if (plain) line.append(c);
            else line.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        }
    }
}
