package io.vingt.capture.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.merchant.Address;
import io.vingt.world.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pay is grey. Nothing helps.|Pay is grey",
                "Pay is grey|Pay is grey",
                "Pay  is \t grey…|Pay is grey",
                "Is it grey? Yes.|Is it grey?",
                "Version 1.2.3 is out|Version 1.2.3 is out",
                "支払いできない。|支払いできない",
                "...|''"
            })
    void isTheFirstSentence(String text, String heading) {
        assertEquals(heading, Heading.of(text));
    }

    @Test
    void endsWithTheLine() {
        assertEquals("Pay is grey", Heading.of("  Pay is grey\r\nsince Monday"));
        assertEquals("Pay is grey", Heading.of("Pay is grey\u2028since Monday"));
    }

    @Test
    void aLongSentenceEndsWithAWord() {
        String heading = Heading.of("word ".repeat(40));
        assertEquals("word ".repeat(18).strip() + "…", heading);
    }

    /** 50,000 dots took 22 seconds. */
    @Test
    void takesLinearTimeOfWhateverItIsMadeOf() {
        Growth.isLinear("the default title", 1 << 20, Heading::of);
        Growth.isLinear("the default title, in the end", 1 << 20, text -> Heading.of(text + "a"));
        Address address = Address.of("shop.example/cart");
        Growth.isLinear("the placed text", 1 << 20, text -> Heading.placed(text, address, "iPhone"));
    }
}
