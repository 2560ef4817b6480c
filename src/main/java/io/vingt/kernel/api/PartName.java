package io.vingt.kernel.api;

import java.util.Locale;

/** What a part of a form is called: the parameter {@code name} of its {@code Content-Disposition}, and of nothing else. */
final class PartName {

    private static final String LINE = "content-disposition:";
    private static final int LONGEST = 60;

    private PartName() {}

    /** @return null for a part without a name, or with one that no form of ours has */
    static String in(String head) {
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LINE)) return of(line);
        }
        return null;
    }

    private static String of(String line) {
        int at = parameter(line, LINE.length());
        while (at < line.length()) {
            int end = parameter(line, at);
            String one = line.substring(at, Math.max(at, end - 1)).strip();
            if (one.regionMatches(true, 0, "name=", 0, 5)) return plain(one.substring(5));
            at = end;
        }
        return null;
    }

    /** @return one past the semicolon that ends what stands at {@code from}; one in quotes ends nothing */
    private static int parameter(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            if (c == ';' && !quoted) return i + 1;
        }
        return line.length() + 1;
    }

    private static String plain(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        String name = quoted ? value.substring(1, value.length() - 1) : value;
        boolean known = !name.isEmpty() && name.length() <= LONGEST && name.indexOf('"') < 0;
        return known ? name : null;
    }
}
