package io.vingt.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of all pages, as the pages' sources have them: {@code page#form}. */
final class Forms {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FORM =
            Pattern.compile("<v:form id=\"([^\"#]+)\"|<v:dialog name=\"([^\"#]+)\"|<form ([^>]*)>");

    private Forms() {}

    /** Those that a look-up opens a page with are links with a field: they say nothing back. */
    static Set<String> ofAllPages() throws IOException {
        Set<String> forms = new TreeSet<>();
        try (Stream<Path> all = Files.walk(PAGES)) {
            List<Path> pages =
                    all.filter(path -> path.toString().endsWith(".xhtml")).toList();
            for (Path page : pages) {
                String name = page.getFileName().toString().replace(".xhtml", "");
                Matcher form = FORM.matcher(Files.readString(page));
                while (form.find()) {
                    if (form.group(3) == null || saysBack(form.group(3))) forms.add(name + "#" + id(form));
                }
            }
        }
        return forms;
    }

    private static boolean saysBack(String attributes) {
        return attributes.contains("method=\"post\"") || !attributes.contains("action=");
    }

    private static String id(Matcher form) {
        for (int group = 1; group <= 2; group++) if (form.group(group) != null) return form.group(group);
        Matcher id = Pattern.compile("id=\"([^\"]+)\"").matcher(form.group(3));
        return id.find() ? id.group(1) : "form";
    }
}
