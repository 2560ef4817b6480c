package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://git.example/pr/78, pr/78",
        "https://git.example/shop/web/pull/78/, pull/78",
        "http://git.example/78?tab=files#diff, git.example/78",
        "https://git.example, git.example",
        "https://git.example/, git.example",
        "https://git.example/#notes, git.example",
        "HTTPS://git.example/a/b, a/b"
    })
    void aWebAddressLeadsThereAndIsCalledByItsEnd(String typed, String text) {
        assertEquals(typed, WebLink.of(typed).href());
        assertEquals(text, WebLink.of(typed).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pr/78",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://git.example/78",
                "https://git.example/\" onclick=\"x",
                "//git.example/78",
                "mailto:jonas@shop.example",
                "https://git.example/a b"
            })
    void everythingElseIsTextAndLeadsNowhere(String typed) {
        assertNull(WebLink.of(typed).href());
        assertEquals(typed, WebLink.of(typed).text());
    }

    @Test
    void nothingIsNoLinkAndLongOnesAreCut() {
        assertNull(WebLink.of(null));
        assertNull(WebLink.of(" "));
        assertTrue(WebLink.of("https://git.example/" + "x".repeat(2000)).text().length() <= 60);
        assertEquals("https://", WebLink.of("https://").text());
    }
}
