package io.vingt.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.gate.Alike;
import io.vingt.kernel.Databases;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One shelf of tickets for all of these: they only look. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTest {

    private World world;
    private Library library;
    private long cookie;
    private long keyboard;
    private long history;
    private long phone;
    private final Map<String, Long> abroad = new HashMap<>();

    @BeforeAll
    void file(@TempDir Path data) {
        world = new World(Databases.H2);
        library = new Library(world, data);
        cookie = library.filed(
                "Pay button hidden by cookie bar on iPhone",
                "On iPhone the cookie bar lies over “Pay” in checkout: 210 customers a week tap it in vain.",
                "Move the cookie bar to the top of the page while checkout is open.");
        keyboard = library.cast.filed(library.cast.lina, Cast.payButton());
        history = library.cast.filed(library.cast.lina, Cast.orderHistory());
        phone = library.filed(
                "Champ téléphone : « +33 » refusé au paiement",
                "Au paiement, 85 clients par semaine voient « numéro invalide » quand ils tapent « +33 » dans le champ téléphone.",
                "Accepter « +33 » dans le champ téléphone et l’enregistrer comme « 0 ».");
        fileAbroad();
        library.upToDate();
    }

    private void fileAbroad() {
        abroad.put(
                "kortet",
                library.filed(
                        "Kortet nekas på sidan för betalning",
                        "På sidan för betalning nekas kortet för 40 kunder i veckan när adressen har ett å.",
                        "Ändra texten “Kortet nekades” till “Skriv adressen utan å”."));
        abroad.put(
                "pago",
                library.filed(
                        "El pago se pierde al volver atrás",
                        "Al volver atrás desde el banco, 30 clientes por semana ven el carrito vacío y el pago no aparece.",
                        "Mostrar el texto “Pedido recibido” cuando el banco confirma."));
        abroad.put(
                "fehlermeldung",
                library.filed(
                        "Fehlermeldung an der Kasse ohne Text",
                        "An der Kasse sehen 25 Kunden pro Woche eine leere Fehlermeldung, wenn die Hausnummer fehlt.",
                        "In die Fehlermeldung den Text „Bitte die Hausnummer angeben“ schreiben."));
    }

    @AfterAll
    void close() {
        library.close();
        world.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "téléphone",
                "telephone",
                "TÉLÉPHONES",
                "le champ telephone",
                "te\u0301le\u0301phone",
                "l’enregistrement d’un numéro",
                "numeros",
                "télép"
            })
    void accentsElisionsAndEndingsAreForgiven(String words) {
        assertEquals(phone, library.numbers(words).get(0), () -> words + library.numbers(words));
    }

    @ParameterizedTest
    @CsvSource({
        "kort,kortet",
        "kortet,kortet",
        "sida,kortet",
        "pagos,pago",
        "pago,pago",
        "Meldung,fehlermeldung",
        "Meldungen,fehlermeldung",
        "Fehlermeldung,fehlermeldung",
        "meldung kasse,fehlermeldung"
    })
    void shortWordsAndCompoundsFindEachOther(String words, String found) {
        assertTrue(library.numbers(words).contains(abroad.get(found)), () -> words + library.numbers(words));
    }

    @Test
    void anyWordMatchesAndTheBestComesFirst() {
        assertEquals(cookie, library.numbers("cookie bar iphone").get(0));
        assertTrue(library.numbers("cookie bar iphone").contains(keyboard));
        assertEquals(List.of(history), library.numbers("index elephant"));
    }

    @Test
    void aNumberIsAWordToo() {
        assertEquals(cookie, library.numbers("V-" + cookie).get(0));
    }

    @Test
    void theOtherLanguagesWordIsFoundBehind() {
        assertTrue(library.numbers("bandeau").contains(cookie));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*:*",
                "title:pay",
                "a AND (b",
                "[x TO y]",
                "\"",
                "\\",
                "/.*/",
                "pay~100000",
                "pay^9",
                "<b>",
                "’’’",
                "\uD83D\uDE00",
                "+",
                "-",
                "!"
            })
    void nothingThatIsTypedIsSyntax(String words) {
        library.search(words, Asked.OPEN);
        assertEquals(List.of(), library.numbers(words.replaceAll("[A-Za-z0-9]", "")));
    }

    @Test
    void filtersNarrow() {
        assertEquals(List.of(), found("customers", "Nowhere", null, null));
        assertEquals(List.of(history), found("customers", "Orders", null, null));
        assertEquals(List.of(), found("customers", null, library.cast.mara.id(), null));
        assertEquals(3, found("customers", null, library.cast.lina.id(), null).size());
        assertEquals(List.of(), found("customers", null, null, 1e12));
        assertEquals(3, found("customers", null, null, 1.0).size());
    }

    @Test
    void noMoreComeThanAreAskedFor() {
        assertEquals(
                1,
                library.find(new Asked("customers", Set.of(), null, null, null, 1))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cookie banner covers pay on mobile", "le bandeau cookies cache le bouton payer"})
    @Tag("scenario-5")
    void aDuplicateIsAmongTheFirstThreeWithinASecond(String title) {
        long start = System.nanoTime();
        List<Alike> alike = library.similar(title, null, null);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(alike.stream().limit(3).anyMatch(one -> one.number() == cookie), alike::toString);
        assertTrue(millis < 1_000, millis + " ms");
        assertEquals(
                List.of(cookie),
                library.alike().alike(title, null, null).stream()
                        .map(Alike::number)
                        .toList());
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        assertEquals(List.of(), library.similar(null, null, null));
        assertEquals(List.of(), library.similar("", "…", "the"));
    }

    private List<Long> found(String words, String area, Long person, Double eur) {
        return library.find(new Asked(words, Set.of(), area, person, eur, 10)).stream()
                .map(Found::number)
                .toList();
    }
}
