package io.vingt.people.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a calendar: {@code NAME;PARAMETER=value:value}.
 *
 * @param name in capitals
 * @param parameters by name in capitals, without their quotes
 */
public record ContentLine(String name, Map<String, String> parameters, String value) {

    /** @return null for what is no such line */
    static ContentLine of(String line) {
        int end = end(line, 0);
        if (end == 0 || end == line.length()) return null;
        String name = line.substring(0, end).strip().toUpperCase(Locale.ROOT);
        Map<String, String> parameters = new HashMap<>();
        while (line.charAt(end) == ';') {
            int next = end(line, end + 1);
            if (next == line.length()) return null;
            add(line.substring(end + 1, next), parameters);
            end = next;
        }
        return new ContentLine(name, parameters, line.substring(end + 1).strip());
    }

    /** Where a name or a parameter ends: between quotes, or brackets that begin a value, colons are part of it. */
    private static int end(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '(' && !quoted && i > 0 && line.charAt(i - 1) == '=') i = Math.max(i, line.indexOf(')', i));
            else if (!quoted && (c == ':' || c == ';')) return i;
        }
        return line.length();
    }

    private static void add(String parameter, Map<String, String> parameters) {
        int equals = parameter.indexOf('=');
        if (equals < 0) return;
        String value = parameter.substring(equals + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        parameters.putIfAbsent(
                parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                quoted ? value.substring(1, value.length() - 1) : value);
    }

    /** The value of a text, its escapes undone. */
    public String text() {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                text.append(c);
                continue;
            }
            char next = value.charAt(++i);
            text.append(next == 'n' || next == 'N' ? ' ' : next);
        }
        return text.toString().strip();
    }

    /** The value in capitals. */
    String word() {
        return value.toUpperCase(Locale.ROOT);
    }

    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
