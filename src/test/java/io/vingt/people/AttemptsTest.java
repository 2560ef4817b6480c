package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.world.TickingClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final TickingClock clock = new TickingClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final Attempts attempts = attempts();

    private Attempts attempts() {
        Attempts made = new Attempts();
        made.clock = clock;
        return made;
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) attempts.charge(account, address);
    }

    @Test
    void letsAFewMistakesPass() {
        assertDoesNotThrow(() -> fail("ann@example.org", "10.0.0.1", 5));
    }

    @Test
    void slowsDownGuessingAtOneAccount() {
        fail("ann@example.org", "10.0.0.1", 5);
        assertThrows(TooManyAttempts.class, () -> attempts.charge("ann@example.org", "10.0.0.1"));
        assertThrows(TooManyAttempts.class, () -> attempts.charge(" ANN@example.org", "10.0.0.1"));
    }

    @Test
    void leavesTheOwnerAloneAtAnotherAddress() {
        fail("ann@example.org", "10.0.0.1", 5);
        assertDoesNotThrow(() -> attempts.charge("ann@example.org", "10.0.0.2"));
    }

    @Test
    void neverLocksAnybodyOutForGood() {
        for (int i = 0; i < 100; i++) {
            try {
                attempts.charge("ann@example.org", "10.0.0.1");
            } catch (TooManyAttempts wait) {
                assertTrue(wait.seconds() <= 60, "a wait of " + wait.seconds() + " s");
            }
            clock.pass(Duration.ofSeconds(7));
        }
        clock.pass(Duration.ofSeconds(61));
        assertDoesNotThrow(() -> attempts.charge("ann@example.org", "10.0.0.1"));
    }

    @Test
    void forgetsMistakesAfterTheRightPassword() {
        fail("ann@example.org", "10.0.0.1", 4);
        attempts.payBack("ann@example.org", "10.0.0.1");
        assertDoesNotThrow(() -> fail("ann@example.org", "10.0.0.1", 5));
    }

    @Test
    void slowsDownOneAddressThatTriesManyAccounts() {
        for (int i = 0; i < 40; i++) attempts.charge("someone" + i + "@example.org", "10.0.0.1");
        assertThrows(TooManyAttempts.class, () -> attempts.charge("another@example.org", "10.0.0.1"));
        assertDoesNotThrow(() -> attempts.charge("another@example.org", "10.0.0.2"));
    }

    @Test
    void slowsDownManyAddressesThatTryOneAccountByTenSecondsAtMost() {
        for (int i = 0; i < 50; i++) attempts.charge("ann@example.org", "10.0.1." + i);
        TooManyAttempts wait =
                assertThrows(TooManyAttempts.class, () -> attempts.charge("ann@example.org", "10.0.2.1"));
        assertTrue(wait.seconds() <= 10);
    }

    @Test
    void anEmptyOrMissingAccountIsJustAnotherName() {
        assertDoesNotThrow(() -> attempts.charge(null, "10.0.0.1"));
        assertDoesNotThrow(() -> attempts.charge("x".repeat(100_000), "10.0.0.1"));
    }
}
