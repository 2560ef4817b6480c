package io.vingt.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    enum Kind {
        COUNT,
        QUOTE
    }

    record Numbers(Double days, Integer seconds, Long ticket) {}

    record Body(String title, List<String> areas, Numbers estimate, Kind kind, Boolean sure) {}

    private static Body read(String json) {
        return StrictJson.read(json, Body.class);
    }

    @Test
    void bindsARecordByItsComponents() {
        Body body = read(
                "{\"title\":\"Pay \\\"now\\\" \\u20ac\",\"areas\":[\"A\",\"B\"],\"estimate\":{\"days\":-1.5e2,\"seconds\":7,\"ticket\":118},\"kind\":\"COUNT\",\"sure\":true}");
        assertEquals(
                new Body("Pay \"now\" €", List.of("A", "B"), new Numbers(-150.0, 7, 118L), Kind.COUNT, true), body);
    }

    @Test
    void takesAbsentAndNullForTheSame() {
        assertNull(read("{}").title());
        assertNull(read("{\"title\":null,\"estimate\":null}").estimate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"colour\":1}|colour|unknown",
                "{\"estimate\":{\"score\":9}}|estimate.score|unknown",
                "{\"title\":1}|title|wrongType",
                "{\"title\":[\"a\",\"b\"]}|title|wrongType",
                "{\"title\":{\"a\":1}}|title|wrongType",
                "{\"title\":true}|title|wrongType",
                "{\"areas\":\"A\"}|areas|wrongType",
                "{\"areas\":[1]}|areas[0]|wrongType",
                "{\"areas\":[null]}|areas[0]|wrongType",
                "{\"estimate\":[]}|estimate|wrongType",
                "{\"estimate\":{\"days\":\"2\"}}|estimate.days|wrongType",
                "{\"estimate\":{\"seconds\":1.5}}|estimate.seconds|wrongType",
                "{\"estimate\":{\"seconds\":3000000000}}|estimate.seconds|outOfRange",
                "{\"estimate\":{\"days\":1e999}}|estimate.days|outOfRange",
                "{\"kind\":\"GUESS\"}|kind|unknownValue",
                "{\"kind\":\"count\"}|kind|unknownValue",
                "{\"sure\":\"true\"}|sure|wrongType",
                "{\"title\":\"a\",\"title\":\"b\"}|title|duplicate",
                "{\"estimate\":{\"days\":1,\"days\":2}}|estimate.days|duplicate",
                "{\"areas\":[\"A\",{\"b\":1,\"b\":2}]}|areas[1].b|duplicate",
                "{\"estimate\":{\"ticket\":9007199254740992}}|estimate.ticket|wrongType",
                "{\"estimate\":{\"ticket\":9007199254740993}}|estimate.ticket|wrongType",
                "{\"estimate\":{\"ticket\":-9007199254740993}}|estimate.ticket|wrongType",
                "{\"title\":\"a\\u0000b\"}|title|notText",
                "{\"title\":\"\\ud800\"}|title|notText",
                "{\"areas\":[\"A\",\"\\ud800\"]}|areas[1]|notText",
                "\"\\ud800\"|body|notText",
                "[]|body|wrongType",
                "null|body|wrongType",
                "\"text\"|body|wrongType"
            })
    void refusesWhatDoesNotFit(String json, String field, String reason) {
        BadInput refused = assertThrows(BadInput.class, () -> read(json));
        assertEquals(field + " " + reason, refused.field() + " " + refused.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{\"title\"}",
                "{\"title\":}",
                "{\"title\":\"a\",}",
                "{title:\"a\"}",
                "{'title':'a'}",
                "{\"title\":\"a\"} x",
                "{\"title\":\"a\"}{}",
                "{\"estimate\":{\"days\":NaN}}",
                "{\"estimate\":{\"days\":Infinity}}",
                "{\"estimate\":{\"days\":01}}",
                "{\"estimate\":{\"days\":1.}}",
                "{\"estimate\":{\"days\":.5}}",
                "{\"estimate\":{\"days\":+1}}",
                "{\"estimate\":{\"days\":-}}",
                "{\"estimate\":{\"days\":1e}}",
                "{\"estimate\":{\"days\":0x10}}",
                "{\"title\":\"a\nb\"}",
                "{\"title\":\"\\x\"}",
                "{\"title\":\"\\u12\"}",
                "{\"sure\":tru}",
                "{\"sure\":TRUE}",
                "{\"areas\":[1,]}",
                "{\"areas\":[,]}",
                "\uFEFF{}",
                "// no\n{}",
                "{\"title\":\"open"
            })
    void refusesWhatIsNotJson(String json) {
        assertEquals("malformed", assertThrows(BadInput.class, () -> read(json)).reason());
    }

    @Test
    void refusesNestingBeyondTwenty() {
        String deep = "{\"areas\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertEquals("tooDeep", assertThrows(BadInput.class, () -> read(deep)).reason());
    }

    @Test
    void refusesEndlessLists() {
        String many = "{\"areas\":[" + "\"a\",".repeat(200) + "\"a\"]}";
        assertEquals("tooLong", assertThrows(BadInput.class, () -> read(many)).reason());
    }

    @Test
    void isNotSlowedDownByKeysThatCollide() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1 << 13; i++) {
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 13; bit++) key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            json.append('"').append(key).append("\":1,");
        }
        json.append("\"x\":1}");
        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> assertThrows(BadInput.class, () -> read(json.toString())));
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        Body body = new Body(
                "a\u0001\u2028<script>\\ \uD83D\uDE00 \u202E né",
                List.of(),
                new Numbers(0.1, -3, (1L << 53) - 1),
                Kind.QUOTE,
                false);
        String json = Json.write(body);
        assertEquals(body, read(json));
        assertTrue(json.indexOf('<') < 0, json);
    }

    @Test
    void neverWritesHalfASurrogatePairOrANumberThatJsonLacks() {
        assertEquals("\"\\ud800x\"", Json.write("\ud800x"));
        assertEquals(
                "[2.5,1E+3,2.5,3,9007199254740993]",
                Json.write(List.of(
                        new BigDecimal("2.5"), new BigDecimal("1E+3"), 2.5f, 3.0, new BigInteger("9007199254740993"))));
        assertThrows(IllegalArgumentException.class, () -> Json.write(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Json.write(List.of(Double.POSITIVE_INFINITY)));
    }

    @Test
    void writesWholeNumbersWholeAndOthersUnrounded() {
        assertEquals("[2,59560.7,1.0E21,-0.1]", Json.write(List.of(2.0, 59560.7, 1e21, -0.1)));
    }
}
