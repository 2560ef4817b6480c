package io.vingt.ticket.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.gate.Consequences;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyTest {

    private static final Consequences MEASURED =
            Consequences.parse("[consequences]\n100 = 3 995\n200 = 10 300\n300 = 41 142\n600 = 123 49\n900 = 1000 0\n");

    private static Certainty of(String name, int saved, String language) {
        return new Certainty(name, saved, MEASURED, language);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'none of 100 good tickets is refused and 100 of 100 poor ones pass.'",
        "100, 'fewer than 1 of 100 good tickets is refused and 99 of 100 poor ones pass.'",
        "200, '1 of 100 good tickets is refused and 30 of 100 poor ones pass.'",
        "300, '4 of 100 good tickets are refused and 14 of 100 poor ones pass.'",
        "900, '100 of 100 good tickets are refused and none of 100 poor ones passes.'"
    })
    void saysWhatRefusingBelowItDoes(int saved, String says) {
        assertEquals("At this setting " + says, of("blockBelow", saved, "en").getSays());
    }

    @Test
    void saysWhatAdvisingBelowItDoes() {
        assertEquals(
                "At this setting 12 of 100 good tickets get at least advice and 5 of 100 poor ones pass without a word.",
                of("warnBelow", 600, "en").getSays());
    }

    @ParameterizedTest
    @CsvSource({
        "blockBelow, 300, 'À ce réglage, 4 bons tickets sur 100 sont refusés et 14 mauvais sur 100 passent.'",
        "blockBelow, 900, 'À ce réglage, 100 bons tickets sur 100 sont refusés et aucun mauvais sur 100 ne passe.'",
        "warnBelow, 100, 'À ce réglage, moins d’un bon ticket sur 100 reçoit au moins un conseil et "
                + "99 mauvais sur 100 passent sans un mot.'"
    })
    void saysSoInFrench(String name, int saved, String says) {
        assertEquals(says, of(name, saved, "fr").getSays());
    }

    @Test
    void saysNothingWhereNothingWasMeasured() {
        Certainty unknown = new Certainty("blockBelow", 300, Consequences.parse(null), "en");
        assertEquals("", unknown.getSays());
        assertEquals("[]", unknown.getAll());
    }

    @Test
    void handsEveryRowToTheScriptThatShowsTheNearest() {
        JsonArray all = Json.createReader(
                        new StringReader(of("blockBelow", 300, "en").getAll()))
                .readArray();
        assertEquals(7, all.size());
        assertEquals(30, all.getJsonArray(3).getInt(0));
        assertTrue(all.getJsonArray(3).getString(1).contains("4 of 100"), all::toString);
    }

    @ParameterizedTest
    @CsvSource({"30, 300", "'32,5', 325", "32.55, 326", "0, 0", "100, 1000", "' 7 ', 70"})
    void takesSoManyOfAHundred(String typed, int thousandths) {
        Certainty one = of("blockBelow", 300, "fr");
        one.setTyped(typed);
        assertEquals(OptionalInt.of(thousandths), one.thousandths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "100.1", "1e9", "NaN", "99999999999999999999"})
    void takesNothingElse(String typed) {
        Certainty one = of("blockBelow", 300, "en");
        one.setTyped(typed);
        assertEquals(OptionalInt.empty(), one.thousandths());
    }

    @Test
    void showsTheSavedValueAsItsReaderTypesIt() {
        assertEquals("32.5", of("blockBelow", 325, "en").getTyped());
        assertEquals("32,5", of("blockBelow", 325, "fr").getTyped());
        assertEquals("32.5", of("blockBelow", 325, "fr").getSaved());
    }
}
