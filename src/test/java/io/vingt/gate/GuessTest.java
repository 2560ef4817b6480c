package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LNG-01 and LNG-02: which language a text is in, and what runs where the wording rules cannot. */
class GuessTest {

    @Test
    void saysWhichLanguageItGuessed() {
        Finding finding = Gates.finding(Gates.judge(Gates.good()), "LNG-01");
        assertEquals(Level.INFO, finding.level());
        Draft hinted = new Draft(Gates.TITLE, Gates.INSIGHT, Gates.FIX, "en-GB", null, null, null, null);
        assertTrue(Gates.find(Gates.judge(hinted), "LNG-01").isEmpty());
    }

    @Test
    void letsDetectionOverruleAHintThatWouldSkipTheRules() {
        Draft dodging = new Draft(
                "Checkout page",
                "The checkout page is really slow for our customers.",
                "Improve it.",
                "ja",
                null,
                null,
                null,
                null);
        Verdict verdict = Gates.judge(dodging);
        assertEquals("en", verdict.language());
        assertTrue(Gates.blocks(verdict, "FIX-02"));
    }

    @Test
    void saysWhenTheWordingRulesDoNotKnowTheLanguage() {
        String insight = "Il pulsante Paga è nascosto dalla tastiera e i clienti non lo vedono.";
        Verdict good = Gates.judge(
                Gates.draft("Pulsante Paga nascosto", insight, "Spostare il pulsante “Paga” sopra la tastiera."));
        assertEquals("it", good.language());
        assertTrue(good.passes(), good::toString);
        assertEquals(Level.INFO, Gates.finding(good, "LNG-02").level());
        assertTrue(good.notChecked().containsAll(List.of("INS-01", "FIX-02", "VAG-01")));
        assertTrue(Gates.blocks(Gates.judge(Gates.draft("Pulsante Paga nascosto", insight, "Fare meglio.")), "FIX-01"));
        assertTrue(Gates.blocks(Gates.judge(Gates.draft("Pulsante Paga nascosto", insight, insight)), "FIX-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le bouton Payer est caché par le clavier
            sv | Knappen Betala döljs av tangentbordet och syns inte
            de | Der Button Bezahlen wird von der Tastatur verdeckt
            es | El botón Pagar no se ve porque lo tapa el teclado
            it | Il pulsante Paga è nascosto dalla tastiera
            nl | De knop Betalen is niet zichtbaar op de pagina
            pt | O botão Pagar não aparece na página para os usuários
            ru | Кнопка оплаты не видна за клавиатурой
            ja | 支払いボタンがキーボードに隠れています
            zh | 支付按钮被键盘挡住了
            """)
    void guessesTheLanguage(String code, String insight) {
        assertEquals(code, Gates.judge(Gates.draft(null, insight, null)).language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            de | Der Checkout-Button „Add to cart“ fehlt
            de | Nach Klick auf „Save changes“ passiert nichts, Toast „Something went wrong“
            de | Schriftgröße 18 px
            de | Stimmzettelumschläge
            de | automatische Größenanpassung, untereinander
            fr | Le toast “Something went wrong” s'affiche après “Save changes”
            fr | Champ ville obligatoire
            fr | é au lieu de è : « Réglages »
            sv | Byt “Checkout” mot “Till kassan”
            sv | Elsa, elsas.mamma@post-example.se, anmäldes till förra årets avdelning.
            sv | 7 dagar framåt i stället
            es | Cambiar “Checkout” por “Tramitar pedido”
            es | Quedan pegados a la derecha y se ve feo
            es | ¿Ideas?
            en | Label “Größe” is cut off in the German shop
            en | "label" needs a capital L
            en | Search needs 8 s on a cold cache
            en | Naïve date parsing in the résumé upload
            """)
    void guessesTheLanguageOfShortTextWithForeignWords(String code, String insight) {
        assertEquals(code, Gates.judge(Gates.draft(null, insight, null)).language());
    }
}
