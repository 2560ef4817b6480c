package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRulesTest {

    @Test
    void letsAGoodTicketPass() {
        Verdict verdict = Gates.judge(Gates.good());
        assertTrue(verdict.passes(), verdict::toString);
        assertEquals("en", verdict.language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bug", "[Bug] problem", "Bug: not working", "need more improvement!!", "", "Checkout"})
    void refusesATitleThatSaysNothing(String title) {
        assertTrue(Gates.blocks(Gates.title(title), "TTL-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Checkout broken on Safari", "Pay hidden", "[Checkout] Pay button hidden", "支付按钮被键盘挡住"})
    void acceptsATitleThatNamesTheThing(String title) {
        assertFalse(Gates.blocks(Gates.title(title), "TTL-01"));
    }

    @Test
    void givesAnInterpretedLookingTitleBackAsItIs() {
        for (String title : new String[] {"${7*7}", "#{request}", "{t}", "{0}", "{span}"}) {
            assertEquals(
                    "The title “" + title + "” says nothing.",
                    Gates.finding(Gates.title(title), "TTL-01").message());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoices show the date as 03/04/2021 on the order page.",
                "Customers cannot find the logout link in the page footer.",
                "The export button currently says “Go” on the reports page.",
                "Loading the order list takes 9 seconds with many orders inside."
            })
    void acceptsAnObservation(String insight) {
        assertFalse(Gates.blocks(Gates.insight(insight), "INS-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Please add this, it would be great.",
                "We want the onboarding flow to become much better soon.",
                "It would be nice to have.",
                "see screenshot",
                "My opinion: ugly."
            })
    void refusesAnInsightWithoutObservation(String insight) {
        assertTrue(Gates.blocks(Gates.insight(insight), "INS-01"));
    }

    @Test
    void warnsWhenNobodyIsAffected() {
        assertEquals(
                Level.WARN,
                Gates.finding(Gates.insight("The Pay button is hidden behind the keyboard."), "INS-02")
                        .level());
        assertTrue(Gates.find(Gates.insight("Merchants cannot see the Pay button."), "INS-02")
                .isEmpty());
    }

    @Test
    void wantsProofAndTakesNoVersionForOne() {
        assertTrue(Gates.find(Gates.insight("In 312 of 400 sessions, Pay is hidden for 4 s."), "INS-03")
                .isEmpty());
        assertTrue(Gates.find(Gates.insight("Pay is hidden: https://replay.example/r/12"), "INS-03")
                .isEmpty());
        assertEquals(
                Level.WARN,
                Gates.finding(Gates.insight("Pay is hidden since version 4.2.1 came out."), "INS-03")
                        .level());
    }

    @Test
    void namesABarePronounAndLeavesImpersonalOpeningsAlone() {
        Finding finding = Gates.finding(Gates.insight("This hides the Pay button from customers."), "INS-04");
        assertEquals(Level.INFO, finding.level());
        assertEquals(0, finding.start());
        assertEquals(4, finding.end());
        assertTrue(Gates.find(Gates.insight("It is impossible to see the Pay button."), "INS-04")
                .isEmpty());
    }

    @Test
    void refusesATicketThatNamesNoPlaceAnywhere() {
        assertTrue(Gates.blocks(Gates.judge(Gates.draft("Bad", "It is bad.", "Improve it")), "LOC-01"));
        assertFalse(Gates.blocks(Gates.judge(Gates.draft("Hard to read", "Customers misread “Go”.", null)), "LOC-01"));
        assertFalse(Gates.blocks(
                Gates.judge(Gates.draft("It looks wrong", "Customers miss the footer there.", null)), "LOC-01"));
    }

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
    @ValueSource(
            strings = {
                "Search takes 6 seconds on my phone.",
                "Merchants do not receive the payout mail.",
                "Clicking “Download invoice” opens a 404.",
                "In the app, the keyboard hides the search results.",
                "Users cannot login on mobile.",
                "Les clients ne peuvent pas se connecter sur mobile.",
                "La recherche met 6 secondes sur mon téléphone.",
                "Delete one line of the order: the page crashes with an error.",
                "Open the order, press Pay, and the page crashes with an error."
            })
    void acceptsAnObservationThatPeopleWouldAccept(String insight) {
        assertFalse(Gates.blocks(Gates.insight(insight), "INS-01"), () -> Gates.insight(insight)
                .toString());
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
        String asked =
                Gates.finding(Gates.fix("How can we avoid this?"), "FIX-01").message();
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
        assertEquals(java.util.List.of(), fixes(fine));
    }

    private static java.util.List<Finding> fixes(Verdict verdict) {
        return verdict.findings().stream()
                .filter(f -> f.rule().matches("FIX-0[123]"))
                .toList();
    }

    /** A gate whose thresholds lie at these scores. */
    private static Gate gate(int block, int warn) {
        java.util.Map<String, String> texts = new java.util.HashMap<>(new BundledLanguages().texts());
        texts.merge(
                "gate",
                "[thresholds]\nblockBelow = " + chance(block) + "\nwarnBelow = " + chance(warn),
                (a, b) -> a + "\n" + b);
        return new Gate(Languages.parse(texts));
    }

    private static int chance(int score) {
        return (int) Math.round(1000 / (1 + Math.exp(-score / 100.0)));
    }

    @Test
    void refusesAnEmptyFixEvenUnderAGoodTitle() {
        assertTrue(Gates.blocks(Gates.judge(Gates.draft("Move Pay above the keyboard", Gates.INSIGHT, "")), "FIX-01"));
        assertTrue(Gates.blocks(
                Gates.judge(Gates.draft("Move Pay above the keyboard", Gates.INSIGHT, "\u200b \u2060")), "FIX-01"));
    }

    @Test
    void marksTheVerbThatIsOnlyAGoal() {
        String fix = "In general: improve the checkout experience.";
        Finding finding = Gates.finding(Gates.fix(fix), "FIX-02");
        assertEquals("improve", Gates.under(finding, fix));
        assertEquals("“improve” is a goal, not a change.", finding.message());
    }

    @Test
    void warnsWhenTheFixRepeatsTheInsight() {
        assertEquals(
                Level.WARN, Gates.finding(Gates.fix(Gates.INSIGHT), "FIX-04").level());
        assertTrue(Gates.find(Gates.fix(Gates.FIX), "FIX-04").isEmpty());
    }

    @Test
    void marksAVagueWordAndRefusesItOnlyWhereTheFixIsAGoal() {
        String goal = "Make it more intuitive.";
        Finding finding = Gates.finding(Gates.fix(goal), "VAG-01");
        assertEquals(Level.BLOCK, finding.level());
        assertEquals("more intuitive", Gates.under(finding, goal));
        for (String change : new String[] {
            "Move “Pay” to a more intuitive corner, top right.", "Move the button up so that it is easier to reach."
        }) {
            assertEquals(Level.WARN, Gates.finding(Gates.fix(change), "VAG-01").level());
        }
        assertTrue(Gates.find(Gates.fix("Use the icon rather than the text."), "VAG-01")
                .isEmpty());
    }

    @Test
    void splitsAListOfChangesAndAllowsTwo() {
        String two = "- Move Pay above the keyboard\n- Rename “Go” to “Pay”\n";
        assertFalse(Gates.blocks(Gates.fix(two), "ONE-01"));
        String four = two + "- Remove the banner\n- Add a search field to the orders page";
        Finding finding = Gates.finding(Gates.fix(four), "ONE-01");
        assertEquals(Level.BLOCK, finding.level());
        assertEquals("This is 4 tickets in one.", finding.message());
    }

    @Test
    void doesNotSearchStepsForAFix() {
        String steps = "### Steps to reproduce\n1. Add a product to the cart\n2. Remove the voucher\n";
        assertTrue(Gates.blocks(Gates.fix(steps), "FIX-01"));
        assertTrue(
                Gates.blocks(Gates.fix("1. Open the shop\n2. Add a product to the cart\n3. See the error"), "FIX-01"));
    }

    @Test
    void foldsWhatIsDisguised() {
        assertTrue(Gates.blocks(Gates.title("В\u200bug"), "TTL-01"));
        assertTrue(Gates.blocks(Gates.fix("I\u200dm\u0440rove the ｃｈｅｃｋｏｕｔ."), "FIX-02"));
        String fix = "Move it somewhere more ｕｓｅｒ\u2010friendly or intu\u00aditive.";
        Finding finding = Gates.finding(Gates.fix(fix), "VAG-01");
        assertTrue(finding.end() <= fix.length());
    }

    @Test
    void speaksFrench() {
        Finding finding = Gates.finding(
                Gates.french(Gates.draft(
                        "Page profil illisible",
                        "Les clients ne lisent pas le texte gris de la page profil.",
                        "Améliorer l’ergonomie.")),
                "FIX-02");
        assertEquals("«\u00a0Améliorer\u00a0» est un but, pas un changement.", finding.message());
    }

    @Test
    void listsWhatItDidNotCheck() {
        Verdict verdict = Gates.judge(Gates.draft(Gates.TITLE, null, null));
        assertTrue(
                verdict.notChecked().containsAll(java.util.List.of("INS-01", "FIX-01", "EST-01", "ARE-01", "PIC-01")));
        assertFalse(verdict.notChecked().contains("TTL-01"));
        assertTrue(verdict.passes());
    }
}
