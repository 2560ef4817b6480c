package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fix must contain, by what people really write into the field. */
class FixWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIX-01 | It is bad.
            FIX-01 | The Pay button should be visible.
            FIX-01 | Is this a bug or am I doing something wrong?
            FIX-01 | How can we avoid this?
            FIX-01 | Probably caused by the last update.
            FIX-01 | see screenshot
            FIX-01 | ---
            FIX-02 | Improve the checkout experience.
            FIX-02 | Make it more user-friendly.
            FIX-02 | should be more obvious
            FIX-03 | Investigate why the button is hidden.
            FIX-03 | Discuss this with the team.
            """)
    void refusesAFixThatChangesNothing(String rule, String fix) {
        assertTrue(Gates.blocks(Gates.fix(fix), rule), () -> Gates.fix(fix).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Send” → “Save”",
                "Town -> City",
                "The button should say “Save”.",
                "A clearer label, such as “Save card”.",
                "“Save card” would be better.",
                "The field must be validated on the server.",
                "Reduce the timeout to 5 s.",
                "Timeout 5 s instead of 1 s",
                "Font size 18 px",
                "A hint under the field: “At least 8 characters”",
                "“Town” as the field's label",
                "No autocorrect in the e-mail field",
                "Error text in red below the field",
                "Champ « Ville » obligatoire",
                "Aviso en rojo bajo el campo",
                "In the footer add a link to the terms",
                "Below the map show the opening hours",
                "After logging out clear the form",
                "Make the map a link",
                "Make the header sticky.",
                "Den Hinweis „Ohne Gewähr“ anzeigen",
                "Compare the promo code ignoring upper and lower case",
                "Comparer le code promo sans tenir compte des majuscules",
                "Check stock again when the customer presses “Buy”",
                "Only load the first 10 orders, the rest on scrolling",
                "Corriger le lien de la facture vers /factures/2026",
                "Le lien doit contenir le numéro du colis",
                "Revenir à la version 4.11",
                "Attendre 300 ms avant de chercher",
                "Knappen ska heta ”Logga in”",
                "Fix the typo ‘Peri’ → ‘Perf’",
                "I suggest moving the button above the keyboard.",
                "There should be a link back to the cart."
            })
    void acceptsAFixThatOneCanStart(String fix) {
        Verdict verdict = Gates.fix(fix);
        assertTrue(
                verdict.findings().stream().noneMatch(f -> f.rule().startsWith("FIX-0") && f.level() == Level.BLOCK),
                verdict::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | FIX-02 | Die Bezahlseite muss übersichtlicher werden.
            de | FIX-02 | Größere Knöpfe
            fr | FIX-02 | Rendre la page de paiement plus claire.
            fr | FIX-02 | Fluidifier le parcours
            es | FIX-02 | Una página de ayuda más clara
            sv | FIX-02 | En tydligare hjälpsida
            fr | FIX-03 | Étudier si on peut le déplacer.
            de | FIX-03 | Prüfen, woran das liegt.
            es | FIX-03 | Estudiar otro buscador
            sv | FIX-03 | Utred om vi ska byta sökmotor
            de | FIX-01 | Woran kann das liegen?
            fr | FIX-01 | C'est sans doute le cache du serveur
            es | FIX-01 | ¿A alguien más le pasa?
            sv | FIX-01 | snälla fixa så fort som möjligt
            """)
    void refusesTheSameInEveryLanguage(String language, String rule, String fix) {
        Verdict verdict = Gates.judge(new Draft(null, null, fix, language, null, null, null, null));
        assertTrue(Gates.blocks(verdict, rule), verdict::toString);
    }

    @Test
    void saysWhatKindOfNonFixItIs() {
        String asked = Gates.finding(Gates.fix("Is this a bug or am I doing something wrong?"), "FIX-01")
                .message();
        assertEquals("The fix asks a question instead of proposing a change.", asked);
        String negated = Gates.finding(Gates.fix("The Pay button must be visible."), "FIX-01")
                .message();
        assertEquals("The fix only says that the problem should be gone.", negated);
    }

    @Test
    void warnsInTheBandBetweenAndLetsItPass() {
        Draft draft = Gates.draft(
                "Snackbar text", Gates.INSIGHT, "it ought to say what really went wrong in words people understand");
        Case judged = new Case(draft, Context.of("en"), Gates.LANGUAGES);
        int score = Gates.LANGUAGES.weights().score(Part.FIX, judged.features());
        Verdict sure = gate(score + 200, score + 300).judge(draft, Context.of("en"));
        Verdict between = gate(score - 200, score + 300).judge(draft, Context.of("en"));
        Verdict fine = gate(score - 300, score - 200).judge(draft, Context.of("en"));
        assertFalse(sure.passes());
        assertTrue(between.passes(), between::toString);
        assertEquals(Level.WARN, fixes(between).get(0).level());
        assertEquals(List.of(), fixes(fine));
    }

    private static List<Finding> fixes(Verdict verdict) {
        return verdict.findings().stream()
                .filter(f -> f.rule().matches("FIX-0[123]"))
                .toList();
    }

    /** A gate whose thresholds lie at these scores. */
    private static Gate gate(int block, int warn) {
        Map<String, String> texts = new HashMap<>(new BundledLanguages().texts());
        texts.merge(
                "gate",
                "[thresholds]\nblockBelow = " + chance(block) + "\nwarnBelow = " + chance(warn),
                (a, b) -> a + "\n" + b);
        return new Gate(Languages.parse(texts));
    }

    private static int chance(int score) {
        return (int) Math.round(1000 / (1 + Math.exp(-score / 100.0)));
    }
}
