package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the form offers to write must itself be something that the gate lets pass. */
class FramesTest {

    private static final DataFile FILLED = DataFile.parse(LabelledCase.resource("frames.txt"));

    /** A title without a place, an insight and a fix that pass: one is replaced at a time. */
    private static final Map<String, String[]> AROUND = Map.of(
            "en",
            new String[] {"It is slow", "On the delivery page 40 customers a week see “Error 500”."},
            "fr",
            new String[] {"C’est lent", "Sur la page de livraison, 40 clients par semaine voient « Erreur 500 »."},
            "sv",
            new String[] {"Det är långsamt", "På sidan Leverans möts 40 kunder i veckan av ”Fel 500”."},
            "de",
            new String[] {"Es ist langsam", "Auf der Seite Lieferung sehen 40 Kunden pro Woche „Fehler 500“."},
            "es",
            new String[] {"Es lento", "En la página de entrega, 40 clientes por semana ven «Error 500»."});

    /** @param rule whose remedy it is, or the field that it begins */
    private record Frame(String language, String rule, String text) {

        String field() {
            return switch (rule.substring(0, 3)) {
                case "TTL" -> "title";
                case "INS", "LOC", "ins" -> "insight";
                default -> "fix";
            };
        }

        Draft draft(String written) {
            String[] around = AROUND.get(language);
            String title = field().equals("title") ? written : around[0];
            String insight = field().equals("insight") ? written : around[1];
            return new Draft(title, insight, field().equals("fix") ? written : null, language, null, null, null, null);
        }

        Set<String> found(String written, String rule) {
            return found(written, (Finding finding) -> finding.rule().equals(rule));
        }

        Set<String> found(String written, Predicate<Finding> which) {
            Set<String> rules = new TreeSet<>();
            Verdict verdict = Gates.judge(draft(written));
            verdict.findings().stream().filter(which).forEach(finding -> rules.add(finding.rule()));
            return rules;
        }

        Set<String> blocked(String written) {
            return found(
                    written,
                    finding -> finding.level() == Level.BLOCK && finding.field().equals(field()));
        }

        /** What authors make of it. */
        List<String> filled() {
            List<String> filled = new ArrayList<>();
            for (String one : FILLED.entries(language)) if (fits(text, one)) filled.add(one);
            return filled;
        }
    }

    static boolean fits(String frame, String filled) {
        String[] parts = frame.split(Frames.BLANK, -1);
        int at = filled.startsWith(parts[0]) ? parts[0].length() : -1;
        for (int i = 1; i < parts.length && at >= 0; i++) {
            int next = i == parts.length - 1 && parts[i].isEmpty() ? filled.length() : filled.indexOf(parts[i], at + 1);
            at = next > at ? next + parts[i].length() : -1;
        }
        return at == filled.length();
    }

    static Stream<Frame> starters() {
        return Language.codes().stream().flatMap(code -> Stream.of("fix", "insight")
                .flatMap(field -> Frames.of(Gates.LANGUAGES, code).starters(field).stream()
                        .map(text -> new Frame(code, field, text))));
    }

    static Stream<Frame> remedies() {
        return Language.codes().stream().flatMap(code -> Frames.of(Gates.LANGUAGES, code).remedies().entrySet().stream()
                .map(one -> new Frame(code, one.getKey(), one.getValue())));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void whatAStarterBecomesPasses(Frame starter) {
        assertFalse(starter.filled().isEmpty(), starter + " has no example");
        for (String filled : starter.filled()) assertEquals(Set.of(), starter.blocked(filled), filled);
    }

    @ParameterizedTest
    @MethodSource("remedies")
    void afterItsRemedyNothingIsLeftOfAFinding(Frame remedy) {
        String poor = FILLED.values(remedy.language() + ".poor").get(remedy.rule());
        assertNotNull(poor, remedy + " has no text that it is for");
        String rule = remedy.rule();
        Finding finding = Gates.find(Gates.judge(remedy.draft(poor)), rule).orElse(null);
        assertTrue(finding != null || !remedy.blocked(poor).isEmpty(), remedy.rule() + " has nothing against " + poor);
        List<String> filled = remedy.text().equals(Frames.BLANK)
                ? List.of(replaced(poor, finding, remedy))
                : remedy.filled().stream().map(one -> after(poor, one, remedy)).toList();
        assertFalse(filled.isEmpty(), remedy + " has no example");
        for (String written : filled) {
            // A fix that still holds the old sentence may be advised on; it is not refused any more.
            boolean fix = rule.startsWith("FIX");
            assertEquals(Set.of(), fix ? remedy.blocked(written) : remedy.found(written, rule), written);
        }
    }

    /** As the page puts it: after the text, in a title behind a dash. */
    private static String after(String poor, String frame, Frame remedy) {
        return poor + (remedy.field().equals("title") ? " – " : "\n") + frame;
    }

    /** In place of the words that are marked. */
    private static String replaced(String poor, Finding finding, Frame remedy) {
        String instead = FILLED.values(remedy.language() + ".instead").get(remedy.rule());
        return poor.substring(0, finding.start()) + instead + poor.substring(finding.end());
    }

    @Test
    void everyLanguageHasThreeToSixStartersOfAFixAndTheSameRemedies() {
        Set<String> rules = Frames.of(Gates.LANGUAGES, "en").remedies().keySet();
        for (String code : Language.codes()) {
            Frames frames = Frames.of(Gates.LANGUAGES, code);
            int starters = frames.starters("fix").size();
            assertTrue(starters >= 3 && starters <= 6, code + " has " + starters);
            assertEquals(3, frames.starters("insight").size(), code);
            assertEquals(rules, frames.remedies().keySet(), code);
        }
    }

    @Test
    void speaksTheLanguageOfTheTextElseOfThePage() {
        Draft french = Gates.draft(null, "Le bouton est caché par le clavier.", null);
        Draft italian = Gates.draft(null, "Il pulsante non si vede quando la tastiera è aperta.", null);
        Draft nothing = Gates.draft(null, null, null);
        assertEquals(
                first("fr"),
                Frames.of(Gates.LANGUAGES, french, "en").starters("fix").get(0));
        assertEquals(
                first("fr"),
                Frames.of(Gates.LANGUAGES, italian, "fr").starters("fix").get(0));
        assertEquals(
                first("fr"),
                Frames.of(Gates.LANGUAGES, nothing, "fr").starters("fix").get(0));
        assertEquals(
                first("sv"),
                Frames.of(Gates.LANGUAGES, named("sv"), "fr").starters("fix").get(0));
        assertEquals(
                first("fr"),
                Frames.of(Gates.LANGUAGES, named("it"), "fr").starters("fix").get(0));
        assertEquals(
                first("en"),
                Frames.of(Gates.LANGUAGES, nothing, "xx").starters("fix").get(0));
    }

    private static Draft named(String language) {
        return new Draft(null, null, null, language, null, null, null, null);
    }

    private static String first(String code) {
        return Frames.of(Gates.LANGUAGES, code).starters("fix").get(0);
    }

    @Test
    void anOperatorsFileWithoutFramesOffersNone() {
        Map<String, String> texts = new TreeMap<>(new BundledLanguages().texts());
        texts.put("fr", "[strong]\najouter\n");
        Frames none = Frames.of(Languages.parse(texts), "fr");
        assertEquals(List.of(), none.starters("fix"));
        assertEquals(Optional.empty(), Optional.ofNullable(none.remedies().get("FIX-01")));
    }
}
