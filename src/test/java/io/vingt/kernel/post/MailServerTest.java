package io.vingt.kernel.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Settings;
import io.vingt.kernel.post.MailServer.StartTls;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @Test
    void nothingSetIsNoMailServer() {
        assertEquals(Optional.empty(), MailServer.of(settings(Map.of())));
    }

    @Test
    void readsUserAndPasswordEvenWithOddCharacters() {
        MailServer server = server("smtp://vingt%40shop.example:p%3Aa%40s+s@mail.shop.example");
        assertEquals("vingt@shop.example", server.user());
        assertEquals("p:a@s+s", server.password());
        assertEquals(587, server.port());
    }

    @Test
    void aPasswordTravelsSafelyUnlessTheOperatorSaysOtherwise() {
        assertEquals(StartTls.REQUIRED, server("smtp://a:b@mail.example").startTls());
        assertEquals(StartTls.OFFERED, server("smtp://mail.example").startTls());
        assertEquals(
                StartTls.NEVER, server("smtp://a:b@mail.example?starttls=never").startTls());
        assertTrue(server("smtps://a:b@mail.example").secure());
    }

    @Test
    void lettersComeFromTheHostThatPeopleKnow() {
        assertEquals("vingt@vingt.shop.example", server("smtp://localhost:25").from());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example",
                "http://mail.example",
                "smtp://user@mail.example",
                "smtp://:25",
                "smtp://mail.example?x=y",
                "smtp://a:geheim@bad host"
            })
    void whatIsWrongIsSaidWithoutThePassword(String url) {
        String said =
                assertThrows(IllegalArgumentException.class, () -> server(url)).getMessage();
        assertTrue(said.startsWith("VINGT_SMTP_URL is not like"), said);
        assertFalse(said.contains("geheim"), said);
    }

    @Test
    void itsNameHidesThePassword() {
        assertEquals(
                "smtp://mail.example:587",
                server("smtp://a:geheim@mail.example").toString());
    }

    private static MailServer server(String url) {
        return MailServer.of(settings(Map.of("VINGT_SMTP_URL", url))).orElseThrow();
    }

    private static Settings settings(Map<String, String> set) {
        Map<String, String> all = new java.util.HashMap<>(set);
        all.put("VINGT_BASE_URL", "https://vingt.shop.example");
        return new Settings(all, new Properties(), new Properties());
    }
}
