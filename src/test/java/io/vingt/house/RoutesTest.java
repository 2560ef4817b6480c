package io.vingt.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of routes names every operation of the published document and every page, each once, and nothing else. */
class RoutesTest {

    private static final Path TABLE = Path.of("src/docs/routes.md");
    private static final Path DOCUMENT = Path.of("src/main/resources/META-INF/openapi.yaml");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern PATH = Pattern.compile("^ {2}(/\\S+):$");
    private static final Pattern METHOD = Pattern.compile("^ {4}(get|post|put|patch|delete):$");
    private static final Pattern CALL = Pattern.compile("`([A-Z]+(?:, [A-Z]+)*) (/[^`]*)`");
    private static final Pattern PAGE = Pattern.compile("`(/[a-z-]+\\.xhtml)`");

    @Test
    void theTableNamesEveryOperationOnce() throws IOException {
        List<String> documented = new ArrayList<>();
        String path = "";
        for (String line : Files.readAllLines(DOCUMENT)) {
            Matcher isPath = PATH.matcher(line);
            Matcher isMethod = METHOD.matcher(line);
            if (isPath.matches()) path = isPath.group(1);
            else if (isMethod.matches())
                documented.add(isMethod.group(1).toUpperCase(java.util.Locale.ROOT) + " " + path);
        }
        assertEquals(sorted(documented), sorted(calls()));
    }

    @Test
    void theTableNamesEveryPageOnce() throws IOException {
        List<String> pages = Sources.below(PAGES.toString(), ".xhtml").stream()
                .map(page -> "/" + PAGES.relativize(page))
                .filter(page -> !page.startsWith("/WEB-INF/"))
                .toList();
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher page = PAGE.matcher(firstCell(line));
            while (page.find()) named.add(page.group(1));
        }
        named.addAll(List.of("/sign-in.xhtml", "/first-run.xhtml", "/invitation.xhtml", "/letter.xhtml"));
        assertEquals(sorted(pages), sorted(named));
    }

    private static List<String> calls() throws IOException {
        List<String> calls = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher call = CALL.matcher(firstCell(line));
            while (call.find()) {
                String path = call.group(2);
                String whole = path.startsWith("/capture/api") ? path : "/api/v1" + path;
                for (String method : call.group(1).split(", ")) calls.add(method + " " + whole);
            }
        }
        return calls;
    }

    private static String firstCell(String line) {
        return line.startsWith("| `") ? line.substring(0, line.indexOf(" | ")) : "";
    }

    private static List<String> sorted(List<String> some) {
        List<String> sorted = new ArrayList<>(some);
        Collections.sort(sorted);
        return sorted;
    }
}
