package io.vingt.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "L’écran d’accueil,ecran accueil",
        "Œuvre d'art à 3 €,oeuvre art 3",
        "e\u0301cran,ecran",
        "ＰＡＹ,pay",
        "Straße,strasse",
        "don’t,don",
        "order_id=42,order id 42"
    })
    void aTextIsItsWordsWithoutAccentsAndElisions(String text, String words) {
        assertEquals(List.of(words.split(" ")), PlainWords.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "en,payments,payment",
        "en,hidden,hidden",
        "fr,l’accessibilité,accessibilite",
        "fr,chevaux,cheval",
        "sv,knapparna,knapp",
        "de,Zahlungen,Zahlung",
        "es,botones,botón"
    })
    void formsOfAWordMeetInTheirLanguage(String language, String form, String other) {
        Set<String> stems = new HashSet<>(Stems.of(language, form));
        stems.retainAll(Stems.inAnyLanguage(other));
        assertTrue(!stems.isEmpty(), () -> Stems.of(language, form) + " and " + Stems.inAnyLanguage(other));
    }

    @ParameterizedTest
    @CsvSource({
        "sv,kortet,kort",
        "sv,sidan,sida",
        "sv,sidor,sidan",
        "sv,kontot,konto",
        "sv,köpet,köp",
        "es,pago,pagos",
        "es,pagos,pago",
        "es,fotos,foto",
        "es,meses,mes",
        "de,Preise,Preis",
        "de,Karten,Karte",
        "de,Bilder,Bild",
        "fr,prix,prix",
        "en,cards,card"
    })
    void formsOfAShortWordMeetInTheirLanguage(String language, String form, String other) {
        Set<String> forms = new HashSet<>(WordForms.shortOnes(language, PlainWords.fold(form)));
        forms.retainAll(WordForms.shortOnesInAnyLanguage(PlainWords.fold(other)));
        assertTrue(!forms.isEmpty(), () -> form + " and " + other);
    }

    @Test
    void aLongWordANumberAndASingleLetterHaveNoShortForms() {
        assertEquals(Set.of(), WordForms.shortOnes("es", "direcciones"));
        assertEquals(Set.of(), WordForms.shortOnes("es", "404s"));
        assertEquals(Set.of(), WordForms.shortOnes("es", "a"));
    }

    @ParameterizedTest
    @CsvSource({
        "bandeaux,BANNER",
        "banners,BANNER",
        "cookies,COOKIE",
        "payer,PAY",
        "payé,PAY",
        "mot de passe,PASSWORD",
        "passwords,PASSWORD",
        "sign in,LOGIN",
        "connexion,LOGIN",
        "paniers,CART",
        "remboursée,REFUND",
        "iPhone,MOBILE"
    })
    void wordsOfBothLanguagesAreOneConcept(String words, String concept) {
        assertEquals(List.of(concept), Concepts.BUNDLED.of(PlainWords.of(words)));
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertEquals(List.of("CART"), Concepts.BUNDLED.of(PlainWords.of("the cart is in it, et dans le")));
    }
}
