package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesWithArgon2idAndTheParametersOfOwasp() {
        String hash = passwords.hash("quiet otters swim");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(hash.length() <= 300);
    }

    @Test
    void saltsEveryHash() {
        assertNotEquals(passwords.hash("quiet otters swim"), passwords.hash("quiet otters swim"));
    }

    @Test
    void matchesTheRightPasswordAndNoOther() {
        String hash = passwords.hash("quiet otters swim");
        assertTrue(passwords.match("quiet otters swim", hash));
        assertFalse(passwords.match("quiet otters swum", hash));
        assertFalse(passwords.match("", hash));
        assertFalse(passwords.match(null, hash));
        assertFalse(passwords.match("x".repeat(100_000), hash));
    }

    @Test
    void neverMatchesWhereThereIsNoAccount() {
        assertFalse(passwords.match("nobody has this password", null));
        assertFalse(passwords.match("", null));
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSamePassword() {
        String hash = passwords.hash("caf\u00e9 tr\u00e8s serr\u00e9");
        assertTrue(passwords.match("cafe\u0301 tre\u0300s serre\u0301", hash));
    }

    @Test
    void takesAsLongForAnAccountThatDoesNotExist() {
        String hash = passwords.hash("quiet otters swim");
        for (int i = 0; i < 5; i++) {
            passwords.match("warm up the hash", hash);
            passwords.match("warm up the hash", null);
        }
        long known = 0;
        long unknown = 0;
        for (int i = 0; i < 12; i++) {
            known += nanos(hash);
            unknown += nanos(null);
        }
        double ratio = (double) known / unknown;
        assertTrue(ratio > 0.5 && ratio < 2, "known/unknown " + ratio);
    }

    private long nanos(String hash) {
        long before = System.nanoTime();
        passwords.match("some wrong password", hash);
        return System.nanoTime() - before;
    }

    @ParameterizedTest
    @CsvSource({
        "short, tooShort",
        "aaaaaaaaaaaaaaaa, tooSimple",
        "ann@example.org, tooSimple",
        "ANN@example.org, tooSimple"
    })
    void refusesWeakPasswords(String password, String reason) {
        BadInput refused = assertThrows(BadInput.class, () -> passwords.hash(password, "Ann", "ann@example.org"));
        assertEquals(reason, refused.reason());
    }

    @Test
    void refusesAPasswordThatIsMissingOrEndless() {
        assertEquals(
                "missing",
                assertThrows(BadInput.class, () -> passwords.hash(null)).reason());
        assertEquals(
                "tooLong",
                assertThrows(BadInput.class, () -> passwords.hash("ab cd".repeat(50)))
                        .reason());
    }
}
