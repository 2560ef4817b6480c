package io.vingt.people.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in the code and the table in the document are one. */
class PageAccessTest {

    private static final Pattern PAGE = Pattern.compile("`(/[a-z-]+\\.xhtml|/)`");

    @Test
    void theDocumentSaysOfEveryPageWhomTheCodeLetsIn() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/docs/routes.md"))) {
            if (!line.startsWith("| `/") || !line.contains(".xhtml`")) continue;
            String[] cells = line.split(" \\| ", 2);
            Matcher page = PAGE.matcher(cells[0]);
            while (page.find()) written.put(page.group(1), said(cells[1]));
        }
        Map<String, String> coded = new TreeMap<>();
        PageAccess.paths()
                .forEach(path -> coded.put(path, said(PageAccess.of(path).orElseThrow())));
        assertEquals(written, coded);
    }

    private static String said(String cell) {
        if (cell.startsWith("everybody signed in")) return "everybody";
        boolean byRole = cell.contains(", else 403");
        Set<String> roles = Arrays.stream(Role.values())
                .map(Enum::name)
                .filter(cell::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return byRole ? roles.toString() : "guarded";
    }

    private static String said(PageAccess access) {
        if (access.guarded()) return "guarded";
        if (access.roles().isEmpty()) return "everybody";
        return access.roles().stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
