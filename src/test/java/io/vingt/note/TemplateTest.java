package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.MerchantTerms;
import io.vingt.kernel.BadInput;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Frame FRAME = new Frame("Nordic Outdoor", "Elin", "Sara", "nordic-outdoor.example/checkout");
    private static final Cost COST = new Cost(1_440, 60, null, "EUR");
    private static final MerchantTerms TERMS = new MerchantTerms(200_000, 0.04, 0.25, 68, 0.03);

    private static Matter payButton(Tongue tongue, Cost cost) {
        return new Matter(
                "On an iPhone SE the keyboard hides the button “Pay” on the card step; one visitor in fifty cannot go on.",
                "Keep “Pay” above the keyboard while a field has the focus: position it in the visible viewport.",
                cost.in(tongue),
                "");
    }

    /** As a rep sends it who changes nothing. */
    private static String letter(Tongue tongue, Matter matter) {
        return matter.in(tongue.template("note").filled(FRAME.blanks()).text(), tongue, true);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void aLetterThanksShowsAndSaysWhatItCostsInEveryLanguage(Tongue tongue) {
        assertTrue(
                tongue.template("note").filled(FRAME.blanks()).subject().contains("nordic-outdoor.example/checkout"));
        Matter matter = payButton(tongue, COST);
        String letter = letter(tongue, matter);
        for (String told : new String[] {"Elin", matter.what(), matter.fix(), NoteText.LINK, "Sara"}) {
            assertTrue(letter.contains(told), () -> tongue + " does not tell " + told);
        }
        assertTrue(letter.replaceAll("\\D", "").contains("86000"), "1,440 × 60 is about 86,000");
        assertFalse(letter.replace(NoteText.LINK, "").contains("{"), letter);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void anOrdinaryTicketFitsIntoALetterOfAHundredAndTwentyWords(Tongue tongue) {
        String letter = letter(tongue, payButton(tongue, new Cost(8_000, 16.49, TERMS, "EUR")));
        assertTrue(NoteText.words(letter) <= NoteText.MOST_WORDS, () -> NoteText.words(letter) + " words");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void aMerchantCanReckonTheCostAgain(Tongue tongue) {
        String cost = new Cost(8_000, 16.49, TERMS, "EUR").in(tongue);
        String digits = cost.replaceAll("[^0-9×]", "");
        assertEquals("200000×4×25×68140000", digits, cost);
        assertEquals(136_000, 200_000 * 0.04 * 0.25 * 68, 1e-6);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void whoLosesNothingIsNotToldAFigure(Tongue tongue) {
        Matter free = new Matter("what", "fix", new Cost(1_440, 0, null, "EUR").in(tongue), "");
        String text = letter(tongue, free);
        assertFalse(text.contains("\n\n\n"), text);
        assertFalse(text.contains("1"), text);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void aLetterPromisesNoPictureAndNoStepsThatAreNotThere(Tongue tongue) {
        Set<String> promises = new HashSet<>();
        for (boolean pictured : new boolean[] {true, false}) {
            for (String steps : new String[] {"", "Type 123 45"}) {
                promises.add(new Matter("what", "", "", steps).in("{shows}", tongue, pictured));
            }
        }
        assertEquals(4, promises.size(), promises::toString);
    }

    @Test
    void whatIsLeftOutTakesItsParagraphWithIt() {
        Matter matter = new Matter("It is grey.", " ", "", "");
        assertEquals(
                "It is grey.\n\n{link} {mine}", matter.in("{what}\n\nFix: {fix}\n\n{link} {mine}", Tongue.EN, true));
    }

    @Test
    void thePlaceAndTheRepsOwnDeviceAreNotTold() {
        String words = "The button is grey.\nshop.example/pay · Linux, Chrome 150\nSeen in shop.example/pay too.";
        assertEquals(
                "The button is grey.\nSeen in shop.example/pay too.",
                Sighting.without(words, "shop.example/pay", "Linux, Chrome 150"));
        assertEquals("Grey.", Sighting.without("Grey.\nLinux, Chrome 150", "shop.example/pay", "Linux, Chrome 150"));
    }

    @Test
    void stepsAreReadOutOfWhatWasReportedBesideTheWords() {
        assertEquals("Type 123 45\nTap Pay", Sighting.steps("Pay · Shop\n1. Type 123 45\n2. Tap Pay\nerror: 2. x"));
        assertEquals("", Sighting.steps("Mozilla/5.0\n3. x"));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyLanguageHasTheSameWords(Tongue tongue) {
        for (String key :
                new String[] {"title", "for", "what", "fix", "cost", "steps", "picture", "ask", "seen", "fixed"}) {
            assertFalse(tongue.say("page." + key, Map.of()).isBlank());
        }
        assertTrue(tongue.say("page.by", Map.of("rep", "Sara", "day", "1 May")).contains("Sara"));
        assertTrue(tongue.template("thanks").filled(FRAME.blanks()).text().contains("Elin"));
    }

    @Test
    void whatABlankIsFilledWithIsNotReadForBlanksAgain() {
        Template filled =
                Template.of("About {page}\n\n{what} {fix}").filled(Map.of("page", "p", "what", "{fix}", "fix", "F"));
        assertEquals("{fix} F", filled.text());
    }

    @Test
    void aSubjectIsOneLine() {
        Template filled = Template.of("About {page}\n\nx").filled(Map.of("page", "a\r\nBcc: b@c.example"));
        assertEquals("About a Bcc: b@c.example", filled.subject());
        assertThrows(BadInput.class, () -> new NoteText("a\r\nBcc: b@c.example", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one line only", "Subject {nobody}\n\ntext", "Subject\n\ntext {what"})
    void aTemplateThatCannotBeFilledIsRefused(String whole) {
        assertThrows(BadInput.class, () -> Template.of(whole));
    }

    @Test
    void aHundredAndTwentyWordsAreTakenAndOneMoreIsNot() {
        String most = "word ".repeat(NoteText.MOST_WORDS);
        assertEquals(120, NoteText.words(new NoteText("s", most).text()));
        assertThrows(BadInput.class, () -> new NoteText("s", most + "more"));
        assertEquals(4, NoteText.words("one – two\u00a0: three  https://a.example/b?c=d"));
    }
}
