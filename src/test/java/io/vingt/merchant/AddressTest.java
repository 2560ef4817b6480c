package io.vingt.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nordic.example/checkout",
                "nordic.example/checkout",
                "WWW.Nordic.Example/checkout/",
                "HTTP://nordic.example:8080/checkout",
                "//nordic.example/checkout",
                "https:\\\\nordic.example\\checkout",
                "nordic.example:443/checkout?utm_source=mail&gclid=1#pay",
                "https://rep:secret@nordic.example/checkout?step=2",
                "https://pay.example@nordic.example/checkout",
                "  Look at this: https://www.nordic.example/a/../checkout;jsessionid=1F?x=%F0  ",
                "nordic.example./checkout/index.html"
            })
    void onePageIsOnePageHoweverItsAddressWasPasted(String typed) {
        assertEquals("https://nordic.example/checkout", Address.of(typed).url());
        assertEquals("/checkout", Address.of(typed).page());
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/product/48213, /product/{id}",
        "https://shop.example/fr/checkout, /{lang}/checkout",
        "https://shop.example/en-GB/checkout, /{lang}/checkout",
        "https://shop.example/orders/7f3d1c9a-58a1-4a2e-9c11-0f5b1b9a2d11, /orders/{id}",
        "https://shop.example/dp/B08N5WRWNW, /dp/{id}",
        "https://shop.example/p/red-jacket-10422, /p/red-jacket-{id}",
        "https://shop.example/#/cart/12, /#/cart/{id}",
        "https://shop.example, /",
        "https://shop.example/iphone14, /iphone14",
        "https://shop.example/Cart, /cart"
    })
    void idsNumbersAndTheLanguageAreFoldedSoThatAllOfAKindAreOnePage(String typed, String page) {
        assertEquals(page, Address.of(typed).page());
    }

    @Test
    void aNameOfAnotherAlphabetIsOneHostHoweverItIsWritten() {
        assertEquals("xn--smrgs-pra0j.example", Address.of("SMÖRGÅS.example").host());
        assertEquals(Address.of("https://smörgås.example/å"), Address.of("http://xn--smrgs-pra0j.example/%C3%A5"));
        assertEquals(
                "https://xn--smrgs-pra0j.example/%C3%A5",
                Address.of("smörgås.example/å").url());
    }

    @Test
    void shopsOfOnePlatformAreSitesOfTheirOwn() {
        assertEquals("one.myshopify.com", Address.of("one.myshopify.com/cart").domain());
        assertEquals("tea.co.uk", Address.of("https://pay.tea.co.uk").domain());
        assertEquals(
                List.of("m.pay.tea.co.uk", "pay.tea.co.uk", "tea.co.uk"),
                Address.of("m.pay.tea.co.uk").domains());
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), notASite",
        "JavaScript://shop.example/%0aalert(1), notASite",
        "'data:text/html,<b>x', notASite",
        "file:///etc/passwd, notASite",
        "mailto:sam@shop.example, notASite",
        "sam@shop.example, notASite",
        "ftp://shop.example/x, notASite",
        "not an address, notASite",
        "checkout, notASite",
        "co.uk, notASite",
        "https://, notASite",
        "https://shop..example/, notASite",
        "https://-shop.example/, notASite",
        "https://shop.example:port/, notASite",
        "https://sh%6fp.example/, notASite",
        "http://localhost:8080/x, privateAddress",
        "http://printer.local/, privateAddress",
        "nas.lan/index, privateAddress",
        "http://127.0.0.1/, aNumberNotAName",
        "192.168.0.10/admin, aNumberNotAName",
        "http://2130706433/, aNumberNotAName",
        "http://0x7f.1/, aNumberNotAName",
        "'http://[::1]/', aNumberNotAName",
        "http://１２７.0.0.1/, aNumberNotAName",
        "http://169.254.169.254/latest/meta-data, aNumberNotAName",
        "'', missing"
    })
    void whatIsNoSiteIsRefusedWithASentence(String typed, String reason) {
        assertEquals(
                reason, assertThrows(BadInput.class, () -> Address.of(typed)).reason());
    }

    /** Whatever is pasted, it is an address that reads the same again, or a refusal: never a crash. */
    @Test
    void whateverIsPastedIsReadTheSameAgainOrRefused() {
        Random random = new Random(20261125);
        String letters = "ab.c/%#?:@\\ é水\uD83D\uDE00\uD83D0129-_[]{}<>\"'\u0000\n;=&..//xn--";
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder(random.nextBoolean() ? "shop.example/" : "");
            for (int n = random.nextInt(30); n > 0; n--) typed.append(letters.charAt(random.nextInt(letters.length())));
            try {
                Address address = Address.of(typed.toString());
                assertEquals(address.host(), Address.of(address.url()).host(), typed.toString());
                assertTrue(address.path().length() <= Paths.LONGEST
                        && address.path().startsWith("/"));
                assertTrue(address.page().length() <= 700);
                read++;
            } catch (BadInput refused) {
                assertEquals("address", refused.field());
            }
        }
        assertTrue(read > 5_000, "only " + read);
    }
}
