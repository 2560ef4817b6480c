package io.vingt.house.regex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regular expressions that stand in our own scripts. */
final class Scripts {

    private static final String BEFORE = "=(,:;!&|?[{}+";

    private Scripts() {}

    static List<Calls.Call> below(Path folder) {
        List<Calls.Call> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one ->
                            one.toString().endsWith(".js") && !one.toString().contains("node_modules"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    boolean said = lines.get(i).strip().startsWith("*")
                            || lines.get(i).strip().startsWith("/*");
                    if (!said) line(file.getFileName() + ":" + (i + 1), lines.get(i), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** One character after another, past texts and comments, since a slash begins one of three things. */
    static void line(String where, String line, List<Calls.Call> found) {
        char before = '(';
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (line.startsWith("//", at)) return;
            if (c == '"' || c == '\'' || c == '`') {
                at = end(line, at, c);
            } else if (c == '/'
                    && (BEFORE.indexOf(before) >= 0 || line.substring(0, at).endsWith("return "))) {
                int end = end(line, at, '/');
                found.add(call(where, line, at, end));
                at = end;
            }
            if (c != ' ') before = c;
        }
    }

    private static Calls.Call call(String where, String line, int from, int end) {
        String regex = line.substring(from + 1, end).replace("\\/", "/");
        int flags = 0;
        for (int at = end + 1; at < line.length() && Character.isLetter(line.charAt(at)); at++) {
            if (line.charAt(at) == 'i') flags |= Pattern.CASE_INSENSITIVE;
            if (line.charAt(at) == 'm') flags |= Pattern.MULTILINE;
            if (line.charAt(at) == 's') flags |= Pattern.DOTALL;
        }
        return new Calls.Call(where, regex, flags, false);
    }

    /** Where what begins at {@code from} ends: a slash inside a class does not end a regular expression. */
    private static int end(String line, int from, char mark) {
        boolean inClass = false;
        for (int at = from + 1; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\') at++;
            else if (mark == '/' && c == '[') inClass = true;
            else if (mark == '/' && c == ']') inClass = false;
            else if (c == mark && !inClass) return at;
        }
        return line.length();
    }
}
