package io.vingt.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.vingt.kernel.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id with OWASP's parameters (19 MiB, two passes, one lane). At most two run at once, so that people who sign in
 * never take the machine from those who work.
 */
@ApplicationScoped
public class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int AT_ONCE = 2;
    private static final int SECONDS_TO_WAIT = 10;

    /** Checked in place of a hash that an account does not have, so that the answer takes as long. */
    private static final String NOBODY = argon("nobody has this password");

    private final Semaphore running = new Semaphore(AT_ONCE, true);

    /** @throws BadInput when it is too short, too long, or made of the person's own name or address */
    public String hash(String password, String... easilyGuessed) {
        check(password, easilyGuessed);
        return oneOfTwo(() -> argon(folded(password)));
    }

    /** @param hash null where there is no account or no password yet: it takes as long and never matches */
    public boolean match(String password, String hash) {
        String asked = password == null || password.length() > LONGEST ? "" : folded(password);
        String stored = hash == null ? NOBODY : hash;
        boolean same = oneOfTwo(() -> Password.check(asked, stored).with(Argon2Function.getInstanceFromHash(stored)));
        return same && hash != null && !asked.isEmpty();
    }

    private static void check(String password, String... easilyGuessed) {
        if (password == null || password.isEmpty()) throw new BadInput("password", "missing");
        if (password.codePointCount(0, password.length()) < SHORTEST) throw new BadInput("password", "tooShort");
        if (password.length() > LONGEST) throw new BadInput("password", "tooLong");
        if (password.codePoints().distinct().count() < 4) throw new BadInput("password", "tooSimple");
        String lower = password.toLowerCase(Locale.ROOT);
        for (String guess : easilyGuessed) {
            if (guess != null && lower.equals(guess.toLowerCase(Locale.ROOT))) {
                throw new BadInput("password", "tooSimple");
            }
        }
    }

    private <T> T oneOfTwo(Supplier<T> work) {
        boolean admitted = false;
        try {
            admitted = running.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            if (!admitted) throw new TooManyAttempts(SECONDS_TO_WAIT);
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(SECONDS_TO_WAIT);
        } finally {
            if (admitted) running.release();
        }
    }

    private static String argon(String folded) {
        return Password.hash(folded).addRandomSalt(16).with(ARGON).getResult();
    }

    /** The same letters typed on two keyboards are one password. */
    private static String folded(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
