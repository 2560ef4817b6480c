package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormRulesTest {
    private static final Answers SANE = Gates.answers(16_224, 2, 9, 2, 1, 3);

    private static Verdict estimated(Answers answers) {
        return Gates.judge(Gates.estimated(answers));
    }

    private static Verdict days(double low, double high) {
        return estimated(Gates.answers(16_224, 2, 9, 2, low, high));
    }

    @Test
    void acceptsSixSaneNumbers() {
        Verdict verdict = estimated(SANE);
        assertTrue(verdict.passes(), verdict::toString);
        assertTrue(Gates.find(verdict, "EST-01").isEmpty());
    }

    @Test
    void namesEachNumberThatIsMissing() {
        Answers empty = new Answers(null, null, null, null, null, null, EvidenceKind.NONE, null, null);
        Verdict verdict = estimated(empty);
        assertEquals(
                6,
                verdict.findings().stream()
                        .filter(f -> f.rule().equals("EST-01"))
                        .count());
        Finding finding = Gates.finding(verdict, "EST-01");
        assertEquals("estimate.eventsPerYear", finding.field());
        assertEquals("Events per year is missing.", finding.message());
    }

    @ParameterizedTest
    @CsvSource({
        "0,2,9,2,1,3",
        "-5,2,9,2,1,3",
        "NaN,2,9,2,1,3",
        "Infinity,2,9,2,1,3",
        "10,NaN,9,2,1,3",
        "10,2,1e308,2,1,3",
        "10,2,9,0.5,1,3",
        "10,2,9,2,-1,3",
        "10,2,9,2,0,3",
        "10,2,9,2,3,1",
        "10,2,9,2,1,NaN"
    })
    void refusesNumbersThatAreNotSane(
            double events, double customer, double company, double factor, double low, double high) {
        assertTrue(Gates.blocks(estimated(Gates.answers(events, customer, company, factor, low, high)), "EST-01"));
    }

    @Test
    void letsTheCompanyLose() {
        assertFalse(Gates.blocks(estimated(Gates.answers(10, 5, -5.2, 1, 1, 1)), "EST-01"));
    }

    @Test
    void warnsOfARangeOverEightAndBlocksOneOverSixteen() {
        assertTrue(Gates.find(days(1, 8), "EST-02").isEmpty());
        assertEquals(Level.WARN, Gates.finding(days(1, 8.1), "EST-02").level());
        assertEquals(Level.WARN, Gates.finding(days(1, 16), "EST-02").level());
        assertEquals(Level.BLOCK, Gates.finding(days(1, 16.1), "EST-02").level());
        assertTrue(Gates.find(days(0.01, 2), "EST-02").isEmpty(), "a quarter of a day is the least that counts");
    }

    @Test
    void letsAWideRangeStandAfterTenMinutes() {
        Answers wide = Gates.answers(10, 2, 9, 2, 1, 20);
        assertTrue(Gates.blocks(Gates.GATE.judge(Gates.estimated(wide), spent(599)), "EST-02"));
        assertEquals(
                Level.WARN,
                Gates.finding(Gates.GATE.judge(Gates.estimated(wide), spent(600)), "EST-02")
                        .level());
    }

    private static Context spent(int seconds) {
        return new Context("en", 50_000, seconds, null, false, null);
    }

    @Test
    void warnsAboveTenExpectedDays() {
        assertTrue(Gates.find(days(10, 10), "EST-03").isEmpty());
        assertEquals(Level.WARN, Gates.finding(days(10, 10.1), "EST-03").level());
        assertEquals(
                "About 10.2 days are expected: that is large.",
                Gates.finding(days(5, 15), "EST-03").message());
    }

    @Test
    void saysWhenTheEstimateTookTooLong() {
        Context quick = new Context("en", 50_000, 600, null, false, null);
        Context slow = new Context("en", 50_000, 601, null, false, null);
        assertTrue(Gates.find(Gates.GATE.judge(Gates.estimated(SANE), quick), "EST-04")
                .isEmpty());
        assertEquals(
                Level.INFO,
                Gates.finding(Gates.GATE.judge(Gates.estimated(SANE), slow), "EST-04")
                        .level());
    }

    @Test
    void asksForASecondEstimateAboveTenTimesTheAverage() {
        Answers edge = Gates.answers(50_000, 5, 5, 2, 1, 3);
        Answers above = Gates.answers(50_001, 5, 5, 2, 1, 3);
        assertTrue(Gates.find(estimated(edge), "BIG-01").isEmpty());
        Verdict verdict = estimated(above);
        assertEquals(Level.WARN, Gates.finding(verdict, "BIG-01").level());
        assertTrue(verdict.passes());
        Context confirmed = new Context("en", 50_000, 0, null, true, null);
        assertTrue(Gates.find(Gates.GATE.judge(Gates.estimated(above), confirmed), "BIG-01")
                .isEmpty());
    }

    @Test
    void refusesALargeClaimWithoutProof() {
        Answers above = Gates.answers(50_001, 5, 5, 2, 1, 3);
        Draft draft = new Draft(
                Gates.TITLE, "The Pay button is hidden behind the keyboard.", Gates.FIX, "en", null, null, null, above);
        assertTrue(Gates.blocks(Gates.judge(draft), "INS-03"));
    }

    @Test
    void wantsAnAreaThatIsKnown() {
        Context context = new Context("en", 50_000, 0, Set.of("Checkout"), false, null);
        assertTrue(Gates.blocks(Gates.GATE.judge(area(" "), context), "ARE-01"));
        assertEquals(
                "There is no area “Chekout”.",
                Gates.finding(Gates.GATE.judge(area("Chekout"), context), "ARE-01")
                        .message());
        assertTrue(Gates.find(Gates.GATE.judge(area("Checkout"), context), "ARE-01")
                .isEmpty());
        assertTrue(Gates.find(Gates.judge(area("Anything")), "ARE-01").isEmpty());
    }

    private static Draft area(String area) {
        return new Draft(null, null, null, null, area, null, null, null);
    }

    private static Verdict picture(String picture, String because) {
        return Gates.judge(new Draft(null, null, null, null, null, picture, because, null));
    }

    @Test
    void wantsAPictureOrASentenceWhyThereIsNone() {
        assertTrue(Gates.blocks(picture("", null), "PIC-01"));
        assertTrue(Gates.blocks(picture("", " "), "PIC-01"));
        assertTrue(Gates.blocks(picture(null, "no"), "PIC-01"));
        assertTrue(Gates.find(picture("a1b2", null), "PIC-01").isEmpty());
        assertTrue(Gates.find(picture("", "Nothing shows on screen."), "PIC-01").isEmpty());
        assertTrue(picture(null, null).notChecked().contains("PIC-01"));
    }

    @Test
    void warnsOfAlikeTicketsWithoutRefusing() {
        Alike alike = new Alike(118, "Pay button hidden by cookie bar ${1+1}", 0.7);
        Context context = new Context("fr", 50_000, 0, null, false, List.of(alike));
        Verdict verdict = Gates.GATE.judge(Gates.good(), context);
        Finding finding = Gates.finding(verdict, "DUP-01");
        assertEquals("Ressemble à 118\u00a0: «\u00a0Pay button hidden by cookie bar ${1+1}\u00a0».", finding.message());
        assertEquals(Level.WARN, finding.level());
        assertTrue(verdict.passes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void hasAMessageAndARemedyForEveryRule(String language) {
        DataFile english = DataFile.parse(new BundledLanguages().texts().get("messages_en"));
        DataFile file = DataFile.parse(new BundledLanguages().texts().get("messages_" + language));
        assertEquals(
                english.values("messages").keySet(), file.values("messages").keySet());
        for (Rule rule : Policy.RULES) {
            boolean said = file.values("messages").keySet().stream()
                    .anyMatch(key -> key.startsWith(rule.id()) && key.endsWith(".remedy"));
            assertTrue(said, rule.id());
        }
    }
}
