package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTimeTest {
    private static final double SIX_DIGITS = 5e-6;

    static Stream<Map<String, Object>> vectors() {
        Map<String, Object> file = Json.object(Json.read(LabelledCase.resource("reading_vectors.json")));
        return Json.list(file.get("vectors")).stream().map(Json::object);
    }

    private static Reading read(String language, String insight, String fix) {
        Passage passage = new Passage("insight", insight, Gates.LANGUAGES);
        Passage second = fix == null ? null : new Passage("fix", fix, Gates.LANGUAGES);
        return Reading.of(Gates.LANGUAGES, language, null, passage, second);
    }

    private static double letters(String text) {
        return read("en", text, null).letters();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void holdsTheReferenceVectorToSixDigits(Map<String, Object> vector) {
        Reading reading = read((String) vector.get("lang"), (String) vector.get("text"), null);
        double seconds = (Double) vector.get("seconds");
        assertEquals((Double) vector.get("letters"), reading.letters(), 1e-9);
        assertEquals((Double) vector.get("flatSeconds"), reading.flatSeconds(), 1e-9);
        assertEquals(seconds, reading.seconds(), SIX_DIGITS * Math.max(1, seconds));
    }

    @Test
    void knowsTheSpeedOfEveryLanguageOfTheTable() {
        Map<String, Object> file = Json.object(Json.read(LabelledCase.resource("reading_vectors.json")));
        Json.object(file.get("lettersPerSecond")).forEach((code, printed) -> {
            double speed = (Double) printed;
            assertEquals(speed, Gates.LANGUAGES.lettersPerSecond(code), speed * SIX_DIGITS, code);
        });
    }

    @Test
    void countsTheWordsOfAHeadingButNotItsMark() {
        assertEquals(letters("Steps to reproduce"), letters("## Steps to reproduce"));
    }

    @Test
    void chargesACodeLineTheLargerOfASecondAndItsLetters() {
        assertEquals(1, read("en", "```\na\n```", null).flatSeconds());
        double line = read("en", "```\n" + "abcd ".repeat(20) + "\n```", null).flatSeconds();
        assertEquals(80 * 1.5 / Gates.LANGUAGES.lettersPerSecond("en"), line, 1e-9);
    }

    @Test
    void capsEachPartOfATokenAtTwentyLetters() {
        assertEquals(20, letters("x".repeat(44)));
        assertEquals(40, letters("x".repeat(44) + "-" + "y".repeat(44)));
        assertEquals(40, letters("x".repeat(44) + "Y" + "y".repeat(44)));
        assertEquals(40, letters("x".repeat(44) + "_" + "y".repeat(44)));
    }

    @Test
    void countsWhatStandsInInsightAndFixOnce() {
        String text = "The Pay button is hidden. Move it above the keyboard.";
        assertEquals(read("en", text, null).seconds(), read("en", text, text).seconds(), 1e-12);
        double more =
                read("en", text, "Move it above the keyboard. Make it blue.").seconds();
        assertEquals(read("en", text + " Make it blue.", null).seconds(), more, 1e-12);
    }

    @Test
    void countsChineseSignsSingly() {
        assertEquals(
                10 / Gates.LANGUAGES.lettersPerSecond("zh"),
                read("zh", "支付按钮被键盘挡住了", null).seconds(),
                1e-9);
        assertEquals(
                read("zh", "支付按钮", null).seconds(), read("en", "支付按钮", null).seconds(), 1e-9);
    }

    @Test
    void chargesAnAddressFlatAndALinkOnlyItsText() {
        assertEquals(
                0.5, read("en", "https://example.com/a/very/long/path", null).seconds(), 1e-9);
        assertEquals(letters("recording"), letters("[recording](https://example.com/r/12)"));
    }

    @Test
    void countsAJoinedEmojiOnce() {
        assertEquals(0.25, read("en", "👩‍👩‍👧‍👦", null).seconds(), 1e-9);
        assertEquals(0.25, read("en", "👍🏽", null).seconds(), 1e-9);
    }

    @Test
    void passesAtTwentySecondsAndBlocksJustAbove() {
        double speed = Gates.LANGUAGES.lettersPerSecond("en");
        int most = (int) (20 * speed);
        Verdict edge = Gates.judge(Gates.draft(null, "a ".repeat(most), null));
        assertTrue(edge.readSeconds() <= 20);
        assertFalse(Gates.blocks(edge, "READ-01"));
        assertTrue(Gates.blocks(Gates.judge(Gates.draft(null, "a ".repeat(most + 1), null)), "READ-01"));
    }

    @Test
    void saysHowManyWordsToCutAndMarksTheLongestSentence() {
        String longest = "The Pay button is hidden behind the keyboard "
                + "on many phones ".repeat(25).strip() + ".";
        String insight = "A short one. " + longest;
        Verdict verdict = Gates.insight(insight);
        Finding finding = Gates.finding(verdict, "READ-01");
        assertEquals("insight", finding.field());
        assertEquals(longest.substring(0, longest.length() - 1), Gates.under(finding, insight));
        assertTrue(finding.message().contains("the limit is 20"), finding.message());
        assertTrue(finding.remedy().matches("Cut about \\d+ words\\."), finding.remedy());
    }

    @Test
    void givesTheSlowReaderMoreTime() {
        Verdict verdict = Gates.judge(Gates.good());
        assertEquals(verdict.readSeconds() * 238 / 175, verdict.slowReaderSeconds(), 1e-12);
    }

    @Test
    void warnsOfASentenceOverTwentyFiveWords() {
        String words = "word ".repeat(24);
        assertTrue(Gates.find(Gates.insight(words + "end."), "READ-02").isEmpty());
        Finding finding = Gates.finding(Gates.insight(words + "more end."), "READ-02");
        assertEquals(Level.WARN, finding.level());
        assertEquals("This sentence has 26 words.", finding.message());
    }

    @Test
    void blocksASentenceOverFortyWordsOnlyWhereTheWholeIsLong() {
        assertEquals(
                Level.WARN,
                Gates.finding(Gates.insight("an ".repeat(45) + "."), "READ-02").level());
        assertEquals(
                Level.BLOCK,
                Gates.finding(Gates.insight("lovely ".repeat(45) + "."), "READ-02")
                        .level());
    }

    @Test
    void warnsOfLogsWherePeopleRead() {
        assertTrue(
                Gates.find(Gates.insight("```\na\nb\nc\nd\ne\n```"), "READ-03").isEmpty());
        assertEquals(
                Level.WARN,
                Gates.finding(Gates.insight("```\na\nb\nc\nd\ne\nf\n```"), "READ-03")
                        .level());
        String trace =
                "java.lang.IllegalStateException: no\n  at io.shop.Pay.now(Pay.java:3)\n  at io.shop.Main.main(Main.java:1)";
        assertEquals(
                "3 lines of code or log stand where people read.",
                Gates.finding(Gates.insight(trace), "READ-03").message());
    }

    @Test
    void showsLixWithoutJudging() {
        assertEquals(
                Level.INFO, Gates.finding(Gates.judge(Gates.good()), "LIN-01").level());
    }
}
