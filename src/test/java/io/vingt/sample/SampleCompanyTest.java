package io.vingt.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.gate.BundledLanguages;
import io.vingt.gate.Context;
import io.vingt.gate.Draft;
import io.vingt.gate.Finding;
import io.vingt.gate.Gate;
import io.vingt.gate.Level;
import io.vingt.gate.Verdict;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SampleCompanyTest {
    private static final Set<String> AREAS =
            Sample.list("areas").stream().map(area -> area.getString("name")).collect(Collectors.toSet());
    private static final Gate GATE = new Gate(new BundledLanguages().languages());
    private static final double CLASS_AVERAGE = 50_000;
    private static final double SECONDS_OF_A_GOOD_TICKET = 15;
    /** Claims above ten times the average, one of them of ten expected days: what those tickets are there to show. */
    private static final Map<String, List<String>> WARNED = Map.of(
            "Checkout asks for the address twice on the way back from 3-D Secure", List.of("BIG-01", "EST-03"),
            "Back button loses the place in the result list", List.of("BIG-01"),
            "Partage d’addition : aucun rappel aux convives", List.of("BIG-01"));

    @TestFactory
    Stream<DynamicTest> letsEveryTicketPass() {
        return each("tickets", ticket -> assertEquals(List.of(), rules(judge(ticket), Level.BLOCK)));
    }

    @TestFactory
    Stream<DynamicTest> warnsOfNothingButTheBigClaims() {
        return each("tickets", ticket -> {
            List<String> expected = WARNED.getOrDefault(ticket.getString("title"), List.of());
            assertEquals(expected, rules(judge(ticket), Level.WARN));
        });
    }

    @TestFactory
    Stream<DynamicTest> readsWellWithinTwentySeconds() {
        return each("tickets", ticket -> {
            Verdict verdict = judge(ticket);
            assertEquals(ticket.getString("language"), verdict.language());
            assertTrue(verdict.readSeconds() < SECONDS_OF_A_GOOD_TICKET, () -> verdict.readSeconds() + " s");
        });
    }

    @TestFactory
    Stream<DynamicTest> blocksEveryDraftForTheReasonOnItsLabel() {
        return each(
                "drafts",
                draft -> assertEquals(
                        Set.of(draft.getString("blockedBy")), told(draft.getString("blockedBy"), judge(draft))));
    }

    /** What blocks a draft; of a fix that two rules tell, the labelled one. */
    private static Set<String> told(String label, Verdict verdict) {
        Set<String> rules = new TreeSet<>(rules(verdict, Level.BLOCK));
        boolean labelled = rules.contains(label);
        rules.removeIf(rule -> labelled && wordsTheFix(label) && wordsTheFix(rule) && !rule.equals(label));
        return rules;
    }

    private static boolean wordsTheFix(String rule) {
        return rule.startsWith("FIX") || rule.equals("VAG-01");
    }

    @Test
    void showsAFairPartOfTheRules() {
        Set<String> labels = Sample.list("drafts").stream()
                .map(draft -> draft.getString("blockedBy"))
                .collect(Collectors.toSet());
        assertTrue(labels.size() >= 12, labels::toString);
    }

    private interface Check {
        void of(JsonObject text);
    }

    private static Stream<DynamicTest> each(String list, Check check) {
        return Sample.list(list).stream()
                .map(text -> DynamicTest.dynamicTest(text.getString("title"), () -> check.of(text)));
    }

    private static Verdict judge(JsonObject text) {
        String picture = Sample.text(text, "picture");
        String because = Sample.text(text, "noPictureBecause");
        Draft draft = new Draft(
                text.getString("title"),
                text.getString("insight"),
                text.getString("fix"),
                text.getString("language"),
                text.getString("area"),
                picture == null ? "" : picture,
                because == null ? "" : because,
                Sample.answers(text));
        return GATE.judge(draft, new Context("en", CLASS_AVERAGE, 0, AREAS, false, List.of()));
    }

    private static List<String> rules(Verdict verdict, Level level) {
        return verdict.findings().stream()
                .filter(finding -> finding.level() == level)
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
    }
}
