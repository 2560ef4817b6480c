package io.vingt.capture.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.ticket.DraftContent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a report is kept, and as what it is. */
class ReportAskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pay button is dead https://shop.example/cart|''|The pay button is dead",
                "https://shop.example/cart der Knopf ist tot|''|der Knopf ist tot",
                "Look: https://shop.example/cart|Pay stays grey|Pay stays grey",
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2Fcart Pay is grey|''|Pay is grey"
            })
    void wordsThatComeWithTheAddressAreWhatHappensWhereNobodySaysSo(String url, String problem, String insight) {
        assertEquals(
                insight + "\nshop.example/cart",
                content(url, problem, null, List.of()).insight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Checkout", "1. Checkout\n2. Pay", "2. Pay"})
    void thePagesTitleIsNoStepAndAStepIsOneLine(String title) {
        String facts = content("shop.example/cart", "Pay is grey.", title, List.of("Type 123\n45", "Press Pay"))
                .evidence()
                .get(0)
                .text();
        List<String> lines = facts.lines().toList();
        assertTrue(lines.get(0).startsWith("“" + title.substring(0, 3)), facts);
        assertEquals(List.of("1. Type 123 45", "2. Press Pay"), lines.subList(1, 3), facts);
    }

    private static DraftContent content(String url, String problem, String title, List<String> steps) {
        ReportAsked.Words say = new ReportAsked.Words(null, problem, "Fix it.", null, null, steps, null);
        return new ReportAsked(
                        1, null, null, url, title, null, null, null, say, null, null, null, null, null, null, null,
                        null, null, null, null, null)
                .report(List.of())
                .content();
    }
}
