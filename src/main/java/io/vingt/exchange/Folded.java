package io.vingt.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Headers and cells as they are compared: without capitals, accents and signs. */
final class Folded {

    private Folded() {}

    /** Letters and digits alone. */
    static String name(String text) {
        return words(text).replace(" ", "");
    }

    /** Letters and digits, one blank for whatever stands between. */
    static String words(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String low = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace("œ", "oe");
        String plain = Normalizer.normalize(low, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK) continue;
            if (Character.isLetterOrDigit(c)) folded.append(c);
            else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        return folded.toString().strip();
    }
}
