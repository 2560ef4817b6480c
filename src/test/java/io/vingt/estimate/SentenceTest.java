package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final Pattern FIGURE = Pattern.compile("[−]?[€]?[0-9][0-9,.\u202f]*");
    private final ValueModel model = new ValueModel(Model.STANDARD);

    @Test
    void explainsARowInEnglish() {
        assertEquals(
                "16,000 times a year × (€2 customer + €9 us) = €180,000 claimed, €120,000 counted (analytics) ÷ 2 days",
                row("T2", "en"));
        assertEquals(
                "2,000,000 times a year × (€0.01 customer + €0.005 us) = €30,000 claimed, all counted (analytics)"
                        + " ÷ 0.65 day",
                row("T5", "en"));
        assertEquals(
                "30,000 times a year × (€5 customer − €5.20 us) = −€6,000 a year: no net benefit", row("T7", "en"));
    }

    @Test
    void explainsARowInFrench() {
        assertEquals(
                "16 000 fois par an × (2 € client + 9 € nous) = 180 000 € annoncés, 120 000 € comptés"
                        + " (une mesure d’audience) ÷ 2 jours",
                breaking(row("T2", "fr")));
        assertTrue(row("T2", "fr").startsWith("16\u202f000 fois par an × (2\u00a0€ client"));
        assertTrue(row("T5", "fr").endsWith("÷ 0,65\u00a0jour"));
    }

    @Test
    void explainsATicketToTheUnit() {
        assertEquals(
                "16,224 times a year × (€2 + €9) = €178,464 claimed, €121,755 counted: the part above the average ticket"
                        + " counts for 70 %, because it comes from analytics ×/÷ 2. Over 2.04 expected days (1–3).",
                breaking(worth("T2", "en")));
        assertEquals(
                "16 224 fois par an × (2 € + 9 €) = 178 464 € annoncés, 121 755 € comptés : la part au-dessus du ticket"
                        + " moyen compte pour 70 %, car cela vient d’une mesure d’audience ×/÷ 2. Sur 2,04 jours attendus"
                        + " (1–3).",
                breaking(worth("T2", "fr")));
    }

    @Test
    void saysWhyAClaimIsHeldBack() {
        assertTrue(worth("T6", "en").contains("without evidence nothing counts above the average ticket"));
        assertTrue(worth("T5", "en").contains("all of it counts"));
        assertTrue(worth("T7", "en").endsWith("no net benefit."));
        Estimate large = new Estimate(1_000_000, 5, 5, 2, 3, 5, EvidenceKind.ANALYTICS);
        assertTrue(Sentence.worth(large, model.worth(large, false, false), "en", "EUR")
                .contains("until a second estimate is in"));
        Estimate harm = new Estimate(10_000, -3, 20, 2, 1, 2, EvidenceKind.ANALYTICS);
        assertTrue(Sentence.worth(harm, model.worth(harm, false, false), "en", "EUR")
                .endsWith("Customers lose and we gain: a lead signs first."));
    }

    @Test
    void fillsTheCardBesideTheForm() {
        Estimate e = Vectors.ticket("T2");
        assertEquals(
                "€178,000 a year claimed, €122,000 counted: the part above the average ticket counts for 70 %,"
                        + " because it comes from analytics ×/÷ 2.",
                breaking(Sentence.card(e, model.worth(e, false, false), "en", "EUR")));
    }

    @Property
    @Tag("scenario-18")
    void givesTheShownScoreInEnglish(@ForAll("usual") Estimate e) {
        givesTheShownScore(e, "en");
    }

    @Property
    @Tag("scenario-18")
    void givesTheShownScoreInFrench(@ForAll("usual") Estimate e) {
        givesTheShownScore(e, "fr");
    }

    @Property
    void givesTheShownScoreOfHugeAndTinyNumbers(@ForAll("any") Estimate e) {
        Worth worth = model.worth(e, false, true);
        String row = Sentence.row(e, worth, "en", "EUR");
        assertFalse(row.contains("NaN") || row.contains("E"), row);
        if (worth.status() == Status.RANKED) {
            List<Double> found = figures(row, "en");
            double counted = found.get(found.size() - 2);
            assertEquals(
                    Place.rounded(worth.eurPerYearPerDay()), Place.rounded(counted / found.get(found.size() - 1)), row);
        }
    }

    private void givesTheShownScore(Estimate e, String language) {
        Worth worth = model.worth(e, false, true);
        if (worth.status() != Status.RANKED) {
            return;
        }
        String row = Sentence.row(e, worth, language, "EUR");
        List<Double> found = figures(row, language);
        double company = row.contains(" − ") ? -found.get(2) : found.get(2);
        int digits = 2;
        while (digits < 15 && !same(found.get(0) * (found.get(1) + company), found.get(3), digits)) {
            digits++;
        }
        assertTrue(same(found.get(0) * (found.get(1) + company), found.get(3), digits), row);
        double counted = found.get(found.size() - 2);
        double days = found.get(found.size() - 1);
        assertEquals(Place.rounded(worth.eurPerYearPerDay()), Place.rounded(counted / days), row);
    }

    private static boolean same(double a, double b, int digits) {
        return Decimal.of(a, digits).equals(Decimal.of(b, digits));
    }

    private static List<Double> figures(String sentence, String language) {
        List<Double> found = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(sentence);
        while (matcher.find()) {
            String plain = matcher.group().replace("€", "").replace("−", "-").replace("\u202f", "");
            plain = language.equals("fr") ? plain.replace(',', '.') : plain.replace(",", "");
            found.add(Double.valueOf(plain));
        }
        return found;
    }

    private String row(String id, String language) {
        Estimate e = Vectors.ticket(id);
        return Sentence.row(e, model.worth(e, false, false), language, "EUR");
    }

    private String worth(String id, String language) {
        Estimate e = Vectors.ticket(id);
        return Sentence.worth(e, model.worth(e, false, false), language, "EUR");
    }

    private static String breaking(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Provide
    Arbitrary<Estimate> usual() {
        return Estimates.usual();
    }

    @Provide
    Arbitrary<Estimate> any() {
        return Estimates.any();
    }
}
