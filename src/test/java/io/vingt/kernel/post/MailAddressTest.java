package io.vingt.kernel.post;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "lea@boutique-des-cafés.example,lea@xn--boutique-des-cafs-qtb.example",
        "LEA@Bücher.example,LEA@xn--bcher-kva.example",
        "ines@例え.example,ines@xn--r8jz45g.example",
        "joão@shop.example,joão@shop.example",
        "lea@shop.example,lea@shop.example",
        "o'neil+shop@shop.example,o'neil+shop@shop.example"
    })
    void aDomainGoesOutInAscii(String typed, String sent) {
        assertEquals(sent, MailAddress.ascii(typed));
        assertEquals(sent, MailAddress.ascii(sent));
    }

    @Test
    void aLetterIsAddressedAsEveryServerTakesIt() {
        Letter letter = new Letter("lea@cafés.example", "sam@bücher.example", "Fixed", "It works again.", null);
        assertEquals("lea@xn--cafs-dpa.example", letter.to());
        assertEquals("sam@xn--bcher-kva.example", letter.replyTo());
    }

    @ParameterizedTest
    @CsvSource({"lea@cafés.example", "lea@例え.example", "lea@shop.example", "lea@localhost"})
    void whatCanBeSentToIsTaken(String address) {
        assertDoesNotThrow(() -> MailAddress.check("email", address));
    }

    @ParameterizedTest
    @CsvSource({
        "joão@shop.example,accentsBeforeTheAt",
        "lea@ca fés.example,notAnEmail",
        "lea@é_é.example,notAnEmail",
        "lea@éé..example,notAnEmail",
        "lea@a@cafés.example,notAnEmail",
        "@cafés.example,notAnEmail",
        "lea@,notAnEmail"
    })
    void whatCannotBeSentToIsRefused(String address, String reason) {
        BadInput refused = assertThrows(BadInput.class, () -> MailAddress.check("email", address));
        assertEquals("email", refused.field());
        assertEquals(reason, refused.reason());
    }
}
