package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverrulableTest {

    @Test
    void everyRuleThatNeedsWordListsIsOneThatAReaderMayOverrule() {
        List<String> wording =
                Policy.RULES.stream().filter(Rule::wording).map(Rule::id).toList();
        assertTrue(wording.size() >= 9, "only " + wording);
        assertEquals(
                List.of(),
                wording.stream().filter(id -> !Overrulable.byReader(id)).toList());
    }

    @Test
    void ofTheOthersItIsThoseOfTheInsightAlone() {
        Set<String> others = Policy.RULES.stream()
                .filter(rule -> !rule.wording())
                .map(Rule::id)
                .filter(Overrulable::byReader)
                .collect(Collectors.toSet());
        assertTrue(others.stream().allMatch(id -> id.startsWith("INS-")), others.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ-01",
                "TTL-01",
                "PII-01",
                "INJ-01",
                "RES-01",
                "EST-01",
                "ARE-01",
                "PIC-01",
                "BIG-01",
                "DUP-01",
                "LNG-02",
                "FIXED-01",
                "FIX",
                "",
                "-01"
            })
    void whatIsNotTheWordingIsNotForReaders(String rule) {
        assertFalse(Overrulable.byReader(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCK FIX-01, true",
        "BLOCK FIX-01 BLOCK LOC-01 WARN READ-02, true",
        "BLOCK FIX-01 BLOCK READ-01, false",
        "BLOCK PIC-01, false",
        "WARN FIX-01, false",
        "'', false"
    })
    void aReaderMayOverruleWhatNothingElseRefuses(String findings, boolean may) {
        assertEquals(may, verdict(findings).readerMayOverrule());
    }

    @Test
    void oneWhoUnderstandsTurnsBlocksOfWordingIntoWarningsAndNothingElse() {
        Verdict heard = verdict("BLOCK FIX-01 INFO LNG-01").overruled();
        assertTrue(heard.passes());
        assertEquals(
                List.of(Level.WARN, Level.INFO),
                heard.findings().stream().map(Finding::level).toList());
        Verdict both = verdict("BLOCK FIX-01 BLOCK PIC-01").overruled();
        assertFalse(both.passes());
        assertEquals(List.of("PIC-01"), both.blocking());
    }

    @Test
    void aRuleThatBlocksTwiceIsNamedOnce() {
        assertEquals(
                List.of("VAG-01", "FIX-02"),
                verdict("BLOCK VAG-01 BLOCK FIX-02 BLOCK VAG-01").blocking());
    }

    private static Verdict verdict(String levelsAndRules) {
        String[] words = levelsAndRules.isEmpty() ? new String[0] : levelsAndRules.split(" ");
        List<Finding> findings = new java.util.ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            findings.add(new Finding(words[i + 1], Level.valueOf(words[i]), "fix", 0, 0, "message", "remedy"));
        }
        boolean passes = findings.stream().noneMatch(f -> f.level() == Level.BLOCK);
        return new Verdict(passes, "en", 9, 12, findings, List.of());
    }
}
