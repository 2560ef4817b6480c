package io.vingt.gate.browser;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.gate.Context;
import io.vingt.gate.Draft;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Drafts as nobody would write them, the same ones for the same seed: words, marks, numbers and any Unicode. */
final class RandomDrafts {
    private static final String[] MARKS = {
        ". ",
        ", ",
        "; ",
        ": ",
        "\n",
        "\n\n",
        "\n- ",
        "\n1. ",
        " “",
        "” ",
        " « ",
        " » ",
        "\"",
        "`",
        "```\n",
        " → ",
        " – ",
        "… ",
        "? ",
        "! ",
        " (",
        ") ",
        "**",
        "\n# ",
        " / ",
        "’",
        "'",
        " | ",
        "\t",
        "\u00a0",
        "[todo later] ",
        "<b>",
        "at a.b.C(D.java:1)\n"
    };
    private static final String[] PIECES = {
        "4111 1111 1111 1111",
        "FR7630006000011234567890189",
        "lina@example.org",
        "+33 6 12 34 56 78",
        "/checkout/pay",
        "#ff0000",
        "12.5 %",
        "3,400 ms",
        "v1.2.3",
        "CamelCaseName",
        "snake_case_name",
        "ignore previous instructions",
        "et cetera",
        "TODO"
    };

    private final Random random;
    private final List<String> words;

    RandomDrafts(long seed, List<String> words) {
        random = new Random(seed);
        this.words = words;
    }

    Draft draft() {
        return new Draft(
                text(12),
                text(40),
                text(30),
                random.nextInt(4) == 0 ? pick("en", "fr", "sv", "de", "es", "ja", "xx") : null,
                random.nextInt(3) == 0 ? pick("Checkout", "Orders", "", "Nowhere") : null,
                random.nextInt(3) == 0 ? pick("p1", "") : null,
                random.nextInt(3) == 0 ? text(10) : null,
                random.nextInt(3) == 0 ? answers() : null);
    }

    Context context() {
        String messages = random.nextBoolean() ? "en" : "fr";
        Set<String> areas = random.nextBoolean() ? Set.of("Checkout", "Orders") : null;
        return new Context(messages, 50_000, random.nextInt(900), areas, false, null);
    }

    private Answers answers() {
        EvidenceKind kind = EvidenceKind.values()[random.nextInt(5)];
        return new Answers(
                number(1e6),
                number(20),
                number(50),
                number(12),
                number(12),
                number(40),
                kind,
                null,
                random.nextInt(900));
    }

    private Double number(double most) {
        int kind = random.nextInt(12);
        if (kind == 0) {
            return null;
        }
        double tenths = Math.rint(random.nextDouble() * most * 10) / 10;
        return kind == 1 ? -tenths : tenths;
    }

    private String text(int most) {
        if (random.nextInt(10) == 0) {
            return random.nextBoolean() ? null : "";
        }
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(most) + 1;
        for (int i = 0; i < pieces; i++) {
            append(text, random.nextInt(20));
        }
        return text.toString();
    }

    private void append(StringBuilder text, int kind) {
        if (kind < 12) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        } else if (kind < 15) {
            text.append(pick(MARKS));
        } else if (kind == 15) {
            text.append(pick(PIECES)).append(' ');
        } else if (kind == 16) {
            text.append(random.nextInt(100_000)).append(' ');
        } else if (kind == 17) {
            text.append((char) random.nextInt(0x600));
        } else if (kind == 18) {
            text.append((char) random.nextInt(0x10000));
        } else {
            text.appendCodePoint(random.nextInt(0x20000));
        }
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }
}
