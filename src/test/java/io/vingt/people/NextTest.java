package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

    @Test
    void goesBackToAPageOfOurs() {
        assertEquals("/ticket.xhtml?number=7", Next.of("/ticket.xhtml?number=7"));
    }

    @ParameterizedTest
    @CsvSource({
        "/search.xhtml?q=caf%C3%A9, /search.xhtml?q=caf%C3%A9",
        "/search.xhtml?q=café, /search.xhtml?q=caf%C3%A9",
        "/search.xhtml?q=日本, /search.xhtml?q=%E6%97%A5%E6%9C%AC"
    })
    void goesOnInAsciiAsBrowsersDo(String asked, String goes) {
        assertEquals(goes, Next.of(asked));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "https:evil",
                "javascript:alert(1)",
                "evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/\t/evil.example",
                "/sign-in.xhtml",
                "/app/drafts",
                " /backlog.xhtml"
            })
    void goesHomeInPlaceOfAnywhereElse(String asked) {
        assertEquals("/backlog.xhtml", Next.of(asked));
    }
}
