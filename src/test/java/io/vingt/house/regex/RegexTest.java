package io.vingt.house.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No regular expression here goes back over a text: its time grows with the text and no faster. */
class RegexTest {

    /** Not proved, with what bounds them. */
    private static final Map<String, String> ALLOWED = Map.of();

    private static List<String> objections(List<Calls.Call> calls) {
        List<String> found = new ArrayList<>();
        for (Calls.Call call : calls) {
            String why =
                    call.regex() == null ? "no constant" : Proof.objection(call.regex(), call.flags(), call.whole());
            if (why != null && !ALLOWED.containsKey(String.valueOf(call.regex()))) {
                found.add(call.where() + " " + call.regex() + ": " + why);
            }
        }
        return found;
    }

    @Test
    void everyRegularExpressionOfTheServerTakesLinearTime() {
        List<Calls.Call> calls = Calls.below(Path.of("target/classes"));
        assertTrue(calls.size() > 50, "only " + calls.size() + " were found");
        assertEquals("", String.join("\n", objections(calls)));
    }

    @Test
    void everyRegularExpressionOfTheScriptsTakesLinearTime() {
        List<Calls.Call> calls = Scripts.below(Path.of("src/main/js"));
        assertTrue(calls.size() > 40, "only " + calls.size() + " were found");
        assertEquals("", String.join("\n", objections(calls)));
    }

    @Test
    void everyMutantIsFound() {
        List<Calls.Call> calls = Calls.below(Path.of("target/test-classes/io/vingt/house/regex/mutant"));
        List<String> found = objections(calls);
        for (String mutant : List.of("MatcherThatComesBack", "ReplacerThatStartsAgain", "SplitterByAWish")) {
            assertTrue(found.stream().anyMatch(line -> line.contains(mutant)), mutant + " in " + found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[.。…]+$", ";.*$", "(a+)+$", "(a|a)*", "\\s+x", "a.*b.*c", "(?<=^\\s*)x"})
    void whatIsLookedForAnywhereMayNotRunFarAndFail(String regex) {
        assertNotNull(Proof.objection(regex, 0, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|a)+b", "a*a*b", ".*,.*,.*", "(a|ab)*c", "(,\\d{3})+", "(\\w)\\1"})
    void whatMatchesTheWholeMayNotGoOnInTwoWays(String regex) {
        assertNotNull(Proof.objection(regex, 0, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\s+",
                "[?#].*",
                "^/+",
                "[^0-9]",
                "/$",
                "(?:Chrome|CriOS)/(\\d+)",
                "a{2,5}b",
                "^[a-z]+\\.[a-z]+$"
            })
    void whatIsLinearAnywhereIsLeftAlone(String regex) {
        assertNull(Proof.objection(regex, 0, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d{1,18}",
                "-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?",
                "[a-z]+\\.[a-z]+",
                "(?i)(index|default)\\.[a-z]{2,5}"
            })
    void whatIsLinearAsAWholeIsLeftAlone(String regex) {
        assertNull(Proof.objection(regex, 0, true));
    }
}
