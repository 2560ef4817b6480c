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

    @ParameterizedTest
    @CsvSource({
        "Make it better for everybody.,“Make … better” is a goal,Make it better",
        "Make the list faster.,“Make … faster” is a goal,Make the list faster",
        "Simplify the checkout.,“Simplify” is a goal,Simplify"
    })
    void aVerbThatSaysNothingAloneIsToldWithItsQuality(String fix, String says, String under) {
        Finding finding = Gates.finding(Gates.fix(fix), "FIX-02");
        assertTrue(finding.message().startsWith(says), finding.message());
        assertEquals(under, Gates.under(finding, fix));
    }

    @Test
    void aReasonWithoutAWordIsToldOnlyWhereItIsTheLikeliest() {
        assertTrue(Gates.find(Gates.fix("Improve the layout."), "FIX-03").isEmpty());
        assertFalse(
                Gates.find(Gates.fix("Investigate why this happens."), "FIX-03").isEmpty());
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
