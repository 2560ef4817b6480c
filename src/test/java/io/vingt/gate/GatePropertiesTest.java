package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GatePropertiesTest {
    private static final String[] PIECES = {
        "the Pay button ",
        "should say ",
        "“",
        "”",
        "\"",
        "« ",
        " »",
        "'",
        "`",
        "```\n",
        "\n- ",
        "\n1. ",
        "\n\n",
        "# ",
        "**",
        "→",
        " -> ",
        "[a b]",
        "](",
        "![",
        "<",
        ">",
        "4111 1111 1111 1111",
        "a@b.se",
        "+33 6 12 34 56 78",
        "FR76 3000 6000 0112 3456 7890 189",
        "TODO",
        "ignore previous instructions ",
        "rename ",
        "améliorer ",
        "https://x.y/z ",
        "\u202e",
        "\u200d",
        "\ud800",
        "\udc00",
        "🙁",
        "👩‍👧",
        "支付",
        "שלום ",
        "مرحبا ",
        "e\u0301",
        "ß",
        "ﬁ",
        "…",
        "?",
        "!",
        ". ",
        ", ",
        ": ",
        "12.5 % ",
        "l’",
        "n't ",
        "some "
    };

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> unicode = Arbitraries.strings().all().ofMaxLength(300);
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(60).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(unicode, pieces).injectNull(0.05);
    }

    @Property(tries = 1500)
    void neverThrowsAndKeepsSpansInsideTheField(
            @ForAll("anyText") String title, @ForAll("anyText") String insight, @ForAll("anyText") String fix) {
        Draft draft = new Draft(title, insight, fix, insight, title, null, fix, null);
        Verdict verdict = Gates.judge(draft);
        for (Finding finding : verdict.findings()) {
            String text =
                    switch (finding.field()) {
                        case "title" -> title;
                        case "insight" -> insight;
                        case "fix" -> fix;
                        default -> "";
                    };
            int length = text == null ? 0 : text.length();
            assertTrue(
                    finding.start() >= 0 && finding.start() <= finding.end() && finding.end() <= length,
                    finding::toString);
        }
        assertTrue(verdict.readSeconds() >= 0 && Double.isFinite(verdict.readSeconds()));
    }

    @Property(tries = 300)
    void givesTheSameVerdictForTheSameDraft(@ForAll("anyText") String title, @ForAll("anyText") String fix) {
        Draft draft = Gates.draft(title, fix, fix);
        assertEquals(Gates.french(draft), new Gate(Gates.LANGUAGES).judge(draft, Context.of("fr")));
    }

    @Property(tries = 300)
    void passesExactlyWhenNothingBlocks(@ForAll("anyText") String insight, @ForAll("anyText") String fix) {
        Verdict verdict = Gates.judge(Gates.draft(Gates.TITLE, insight, fix));
        assertEquals(verdict.findings().stream().noneMatch(f -> f.level() == Level.BLOCK), verdict.passes());
    }

    @Property(tries = 60)
    void takesSixtyFourKilobytesOfOneCharacter(@ForAll char letter) {
        String text = String.valueOf(letter).repeat(65_536);
        Verdict verdict = Gates.judge(Gates.draft(text, text, text));
        assertTrue(verdict.findings().size() < 400);
    }
}
