package io.vingt.kernel.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Sentences;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Properties bundle(String language) throws IOException {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(
                Sentences.class.getResourceAsStream("/io/vingt/messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }

    private static Set<String> found(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern searched = Pattern.compile(pattern);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher matcher = searched.matcher(Files.readString(source));
                while (matcher.find()) found.add(matcher.group(1));
            }
        }
        return found;
    }

    @Test
    @Tag("scenario-21")
    void bothLanguagesSayTheSameThings() throws IOException {
        assertEquals(
                new TreeSet<>(bundle("en").stringPropertyNames()),
                new TreeSet<>(bundle("fr").stringPropertyNames()));
    }

    @Test
    void keysStandInOrderAndOnce() throws IOException {
        for (String language : new String[] {"en", "fr"}) {
            List<String> keys =
                    Files.readAllLines(Path.of("src/main/resources/io/vingt/messages_" + language + ".properties"))
                            .stream()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertEquals(List.copyOf(new TreeSet<>(keys)), keys);
        }
    }

    @Test
    void everyReasonThatInputIsRefusedForHasItsSentence() throws IOException {
        Set<String> reasons = found("new BadInput\\([^;]*?, \"([a-zA-Z]+)\"\\)");
        assertTrue(reasons.size() > 15, "found only " + reasons);
        reasons.removeIf(reason -> Sentences.has("refusal.BadInput." + reason));
        assertEquals(Set.of(), reasons);
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        Set<String> refusals = found("class (\\w+) extends Refusal");
        assertTrue(refusals.size() > 10, "found only " + refusals);
        refusals.remove("BadInput");
        refusals.removeIf(refusal -> Sentences.has("refusal." + refusal));
        assertEquals(Set.of(), refusals);
    }

    @Test
    void everyVerbThatIsNotAllowedHasItsName() throws IOException {
        Set<String> verbs = found("(?:NotAllowed\\(|must\\(Role\\.[A-Z]+, )\"(\\w+)\"");
        assertTrue(verbs.size() > 8, "found only " + verbs);
        verbs.removeIf(verb -> Sentences.has("word." + verb));
        assertEquals(Set.of(), verbs);
    }

    @Test
    void everySentenceThatCountsCanBeSaid() throws IOException {
        for (String language : new String[] {"en", "fr"}) {
            bundle(language).forEach((key, text) -> {
                if (((String) text).contains(",choice,")) {
                    assertDoesNotThrow(() -> new MessageFormat((String) text), language + " " + key);
                }
            });
        }
    }

    @Test
    void frenchIsSetAsFrenchIsSet() throws IOException {
        bundle("fr").forEach((key, text) -> {
            String french = (String) text;
            assertTrue(!french.contains("« ") && !french.contains(" »"), key + ": " + text);
            assertTrue(!french.matches(".*\\p{L} [;:!?].*"), key + ": " + text);
            assertTrue(french.indexOf('\'') < 0, key + ": " + text);
        });
    }

    @Test
    void whatAPersonTypedIsNeverTakenForAPattern() {
        assertEquals(
                "“${7*7} '{0}' #{request}” is not a field of this.",
                Sentences.say("en", "refusal.BadInput.unknown", "${7*7} '{0}' #{request}"));
    }
}
