package io.vingt.people.calendar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Words without capitals and accents, in the two ways that people write them: Müller as Muller and as Mueller. */
public final class Folded {

    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ß', "ss"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"));
    private static final Map<Character, String> SPELT_OUT =
            Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa");

    private Folded() {}

    /** Words with one blank between them, accents left out. */
    public static String plain(String text) {
        return folded(text, Map.of());
    }

    /** The same with the accents of German and Nordic letters spelt out. */
    public static String speltOut(String text) {
        return folded(text, SPELT_OUT);
    }

    private static String folded(String text, Map<Character, String> letters) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder spelt = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            String instead = letters.getOrDefault(c, PLAIN.get(c));
            if (instead == null) spelt.append(c);
            else spelt.append(instead);
        }
        return bare(Normalizer.normalize(spelt, Normalizer.Form.NFD));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            if (Character.isLetterOrDigit(c)) bare.appendCodePoint(c);
            else if (bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ') bare.append(' ');
        }
        int length = bare.length();
        return length > 0 && bare.charAt(length - 1) == ' ' ? bare.substring(0, length - 1) : bare.toString();
    }
}
