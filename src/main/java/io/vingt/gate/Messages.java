package io.vingt.gate;

import java.util.Map;

/** The words of the gate in one language. What is filled in is inserted as it is, never read as a template again. */
final class Messages {
    private static final int LONGEST_QUOTE = 90;

    private final String code;
    private final Map<String, String> texts;

    Messages(String code, DataFile data) {
        this.code = code;
        this.texts = data.values("messages");
    }

    /** The text under {@code key}; {@code filled} is name, value, name, value. */
    String text(String key, String... filled) {
        String template = texts.getOrDefault(key, key);
        StringBuilder made = new StringBuilder(template.length() + 40);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            made.append(template, at, open).append(value(template.substring(open + 1, close), filled));
            at = close + 1;
        }
        return made.append(template, at, template.length()).toString();
    }

    private static String value(String name, String[] filled) {
        for (int i = 0; i + 1 < filled.length; i += 2) {
            if (filled[i].equals(name)) {
                return filled[i + 1];
            }
        }
        return "{" + name + "}";
    }

    /** One decimal, with the language's comma. */
    String decimal(double value) {
        long tenths = Math.round(value * 10);
        return grouped(tenths / 10) + (code.equals("fr") ? "," : ".") + Math.abs(tenths % 10);
    }

    /** A whole number with its groups of three. */
    String grouped(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder made = new StringBuilder(value < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                made.append(code.equals("fr") ? '\u202f' : ',');
            }
            made.append(digits.charAt(i));
        }
        return made.toString();
    }

    /** What the author wrote, shortened in the middle of nothing. */
    static String quote(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return text.substring(0, end) + "\u2026";
    }
}
