package io.vingt.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A text as words: runs of letters and digits; what an apostrophe joins falls apart, so that elisions are forgiven. */
final class PlainWords {

    private static final int LONGEST = 60;
    private static final Map<Character, String> LETTERS =
            Map.of('œ', "oe", 'æ', "ae", 'ß', "ss", 'ø', "o", 'đ', "d", 'ł', "l", 'ı', "i", 'ð', "d", 'þ', "th");

    private PlainWords() {}

    /** Folded: lower case without accents; single letters are dropped, single digits stay. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : asTyped(text)) {
            String plain = fold(word);
            if (plain.length() > 1 || !plain.isEmpty() && Character.isDigit(plain.charAt(0))) words.add(plain);
        }
        return words;
    }

    /** With their accents, as somebody typed them. */
    static List<String> asTyped(String text) {
        List<String> words = new ArrayList<>();
        if (text == null) return words;
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKC);
        int start = -1;
        for (int i = 0; i <= whole.length(); ) {
            int c = i < whole.length() ? whole.codePointAt(i) : ' ';
            boolean inside =
                    Character.isLetterOrDigit(c) || start >= 0 && Character.getType(c) == Character.NON_SPACING_MARK;
            if (inside && start < 0) start = i;
            if (!inside && start >= 0) {
                words.add(whole.substring(start, Math.min(i, start + LONGEST)));
                start = -1;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= 0x80) return false;
        return true;
    }

    static String fold(String word) {
        if (isAscii(word)) return word.toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            if (c < 0x80) plain.append(c);
            else plain.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        return plain.toString();
    }
}
