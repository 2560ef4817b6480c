package io.vingt.ticket.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.BadInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTicketTest {

    @ParameterizedTest
    @ValueSource(strings = {"78", " 78 ", "V-78", "v-78", "#78", "078"})
    void aNumberIsReadAsPeopleWriteIt(String typed) {
        assertEquals(78, TypedTicket.number("into", typed));
    }

    @ParameterizedTest
    @CsvSource({
        "V-78x,notANumber",
        "7 8,notANumber",
        "V-78 V-79,notANumber",
        "-78,notANumber",
        "V-,notANumber",
        "1234567890123456789,notANumber",
        "٧٨,notANumber",
        "'  ',missing"
    })
    void whatIsNoTicketsNumberIsRefused(String typed, String reason) {
        BadInput refused = assertThrows(BadInput.class, () -> TypedTicket.number("into", typed));
        assertEquals(reason, refused.reason());
    }
}
