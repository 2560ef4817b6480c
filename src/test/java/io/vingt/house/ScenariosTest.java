package io.vingt.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold is numbered 1 to 21 in the description of the product; each number is a tag of tests. */
class ScenariosTest {

    private static final int LAST = 21;

    private static final Pattern TAG = Pattern.compile("^    @Tag\\(\"scenario-(\\d+)\"\\)$");
    private static final Pattern METHOD = Pattern.compile("^    (?:[\\w<>]+ )?void \\w+\\(.*");

    @Test
    void everyScenarioIsATestUnderItsNumber() throws IOException {
        Set<Integer> found = new TreeSet<>();
        for (Path file : Sources.below("src/test/java", ".java")) found.addAll(tagged(Files.readString(file)));
        Set<Integer> all = IntStream.rangeClosed(1, LAST).boxed().collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, found);
    }

    @Test
    void aTagThatStandsOnNoTestIsNone() {
        String tag = "    @Tag(" + "\"scenario-3\")\n";
        assertEquals(List.of(3), tagged(tag + "    @Test\n    void keepsIt() {"));
        assertEquals(List.of(3), tagged(tag + "    @CsvSource({\"en, (a)\", \"fr\"})\n    void keepsIt(String a) {"));
        assertEquals(List.of(), tagged(tag + "    private int number;"));
        assertEquals(List.of(), tagged("// scenario-3\n    @Test\n    void keepsIt() {"));
    }

    /** Tags wait for the method that they stand on; whatever is neither annotation nor method forgets them. */
    private static List<Integer> tagged(String source) {
        List<Integer> found = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        for (String line : source.split("\n")) {
            Matcher tag = TAG.matcher(line);
            boolean belongs = line.startsWith("    @") || line.startsWith("     ") || line.equals("    })");
            if (tag.matches()) waiting.add(Integer.valueOf(tag.group(1)));
            else if (METHOD.matcher(line).matches()) found.addAll(waiting);
            if (!belongs) waiting.clear();
        }
        return found;
    }
}
