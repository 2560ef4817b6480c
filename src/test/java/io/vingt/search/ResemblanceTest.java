package io.vingt.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.search.LabelledPairs.Pair;
import io.vingt.search.LabelledPairs.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResemblanceTest {

    private final Resemblance resemblance = new Resemblance(Concepts.BUNDLED);

    @Test
    void tellsTheSameFromTheOther() {
        Told told = told("DUP-01", LabelledPairs.read());
        assertTrue(told.precision() >= 0.9, told::toString);
        assertTrue(told.recall() >= 0.9, told::toString);
    }

    /** A wrong warning costs a glance, a missed one a second ticket; what is missed is mostly still shown as alike. */
    @Test
    void tellsWhatItWasNotTunedOn() {
        List<Pair> pairs = new ArrayList<>(LabelledPairs.keptAside());
        pairs.addAll(LabelledPairs.keptAsideToo());
        Told told = told("DUP-01, kept aside", pairs);
        assertTrue(told.precision() >= 0.9, told::toString);
        assertTrue(told.recall() >= 0.4, told::toString);
        assertTrue(told.shown() >= 0.9, told::toString);
    }

    /** @param shown the share of the same that the page shows as alike, warned of or not */
    private record Told(double precision, double recall, double shown) {}

    private Told told(String what, List<Pair> pairs) {
        int found = 0;
        int wrong = 0;
        int missed = 0;
        int shown = 0;
        for (Pair pair : pairs) {
            Resemblance.Likeness like =
                    resemblance.of(pair.draft().telling(), pair.ticket().telling());
            if (like.same() && pair.same()) found++;
            if (pair.same() && like.value() >= FindAlike.FLOOR) shown++;
            if (like.same() && !pair.same()) wrong++;
            if (!like.same() && pair.same()) missed++;
            if (like.same() != pair.same()) {
                String how = pair.same() ? "missed" : "wrong";
                System.out.printf(
                        "%s %.2f %s%n", how, like.value(), pair.draft().title());
            }
        }
        Told told = new Told(
                found / (double) (found + wrong), found / (double) (found + missed), shown / (double) (found + missed));
        System.out.printf(
                "%s on %d pairs: precision %.3f, recall %.3f, shown as alike %.3f%n",
                what, pairs.size(), told.precision(), told.recall(), told.shown());
        return told;
    }

    @Test
    void hasPairsOfEveryKindInBothLanguages() {
        List<Pair> pairs = LabelledPairs.read();
        Set<String> kinds =
                pairs.stream().map(pair -> pair.same() + " " + pair.languages()).collect(Collectors.toSet());
        assertTrue(pairs.size() >= 40, "only " + pairs.size());
        for (String languages : List.of("en-en", "fr-fr", "fr-en", "en-fr")) {
            assertTrue(kinds.contains("true " + languages), languages);
            assertTrue(kinds.contains("false " + languages), languages);
        }
    }

    @Test
    void isTheSameBothWaysRound() {
        for (Pair pair : LabelledPairs.read()) {
            if (pair.draft().insight() == null) continue;
            Telling one = pair.draft().telling();
            Telling other = pair.ticket().telling();
            assertEquals(resemblance.of(one, other), resemblance.of(other, one), () -> pair.draft()
                    .title());
        }
    }

    @Test
    void aTextIsWhollyAlikeItself() {
        Telling text = new Text("Refund date missing on the order page", "90 customers ask.", "Show it.").telling();
        assertEquals(1, resemblance.of(text, text).value(), 1e-9);
    }

    @Test
    void anotherPlaceIsAnotherTicket() {
        Telling one = new Text("Total hidden on the invoice page", null, null).telling();
        Telling other = new Text("Suggestions hidden on the search page", null, null).telling();
        assertFalse(resemblance.of(one, other).same());
    }
}
