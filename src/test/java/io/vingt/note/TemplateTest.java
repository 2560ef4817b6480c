package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Facts PAY_BUTTON = new Facts(
            "Nordic Outdoor",
            "Elin",
            "Sara",
            "nordic-outdoor.example/checkout",
            "On an iPhone SE the keyboard hides the button “Pay” on the card step; one visitor in fifty cannot go on.",
            "Keep “Pay” above the keyboard while a field has the focus: position it in the visible viewport.",
            1_440,
            60,
            "EUR",
            "https://vingt.example/letter.xhtml?key=abc");

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void aLetterThanksShowsAndSaysWhatItCostsInEveryLanguage(Tongue tongue) {
        Template letter = tongue.template("note").filled(PAY_BUTTON.in(tongue));
        assertTrue(letter.subject().contains("nordic-outdoor.example/checkout"), letter::subject);
        for (String told : new String[] {"Elin", PAY_BUTTON.what(), PAY_BUTTON.fix(), PAY_BUTTON.link(), "Sara"}) {
            assertTrue(letter.text().contains(told), () -> tongue + " does not tell " + told);
        }
        assertTrue(letter.text().replaceAll("\\D", "").contains("86000"), "1,440 × 60 is about 86,000");
        assertFalse(letter.whole().contains("{"), letter::whole);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void anOrdinaryTicketFitsIntoALetterOfAHundredAndTwentyWords(Tongue tongue) {
        Template letter = tongue.template("note").filled(PAY_BUTTON.in(tongue));
        assertTrue(
                NoteText.words(letter.text()) <= NoteText.MOST_WORDS, () -> NoteText.words(letter.text()) + " words");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void whoLosesNothingIsNotToldAFigure(Tongue tongue) {
        Facts free = new Facts("A", "B", "C", "a.example", "what", "fix", 1_440, 0, "EUR", "https://v.example");
        String text = tongue.template("note").filled(free.in(tongue)).text();
        assertFalse(text.contains("\n\n\n"), text);
        assertFalse(text.contains("1"), text);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyLanguageHasTheSameWords(Tongue tongue) {
        for (String key : new String[] {"title", "for", "what", "fix", "cost", "picture", "ask", "seen", "fixed"}) {
            assertFalse(tongue.say("page." + key, Map.of()).isBlank());
        }
        assertTrue(tongue.say("page.by", Map.of("rep", "Sara", "day", "1 May")).contains("Sara"));
        assertTrue(
                tongue.template("thanks").filled(PAY_BUTTON.in(tongue)).text().contains("Elin"));
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
