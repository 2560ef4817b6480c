package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void holds256BitsBehindAPrefixThatScannersKnow() {
        assertTrue(Secret.fresh("vgt_").text().matches("vgt_[A-Za-z0-9_-]{43}"));
    }

    @Test
    void isNeverTheSameTwice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) assertTrue(seen.add(Secret.fresh("vgt_").text()));
    }

    @Test
    void doesNotPrintItself() {
        Secret secret = Secret.fresh("vgt_");
        assertFalse(("" + secret).contains(secret.text()));
    }

    @Test
    void isKeptAsItsSha256() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Secret("abc").hash());
    }
}
