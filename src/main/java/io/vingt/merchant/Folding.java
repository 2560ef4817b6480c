package io.vingt.merchant;

import io.vingt.merchant.address.ReadableHost;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names as they are compared, put in order and searched: without case, accents and blanks, and then in digits, five for
 * each letter, since databases disagree about the order of letters and none about that of digits.
 */
final class Folding {

    private static final int LETTERS = 40;
    private static final int DIGITS = 5;

    private Folding() {}

    /** @return letters and digits only; of a name that has none, the name in lower case */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        plain(name).codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : folded.toString();
    }

    /** In digits, of at most {@value #LETTERS} letters. */
    static String key(String folded) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < Math.min(LETTERS, folded.length()); i++) append(key, folded.charAt(i));
        return key.toString();
    }

    /** The first key after all those that begin with this one. */
    static String after(String key) {
        int last = key.length() - DIGITS;
        StringBuilder after = new StringBuilder(key.substring(0, last));
        append(after, Integer.parseInt(key.substring(last)) + 1);
        return after.toString();
    }

    /** What one may begin to type to find it: from each word of the name on, and each domain. */
    static Set<String> beginnings(String name, List<String> domains) {
        Set<String> keys = new LinkedHashSet<>();
        String rest = plain(name).strip();
        while (!rest.isEmpty()) {
            keys.add(key(folded(rest)));
            int blank = rest.indexOf(' ');
            rest = blank < 0 ? "" : rest.substring(blank + 1).strip();
        }
        for (String domain : domains) {
            keys.add(key(folded(domain)));
            keys.add(key(folded(ReadableHost.of(domain))));
            if (domain.indexOf('/') >= 0) keys.add(key(folded(domain.substring(domain.lastIndexOf('/') + 1))));
        }
        return keys;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder key, int letter) {
        String digits = Integer.toString(letter);
        key.append("0".repeat(DIGITS - digits.length())).append(digits);
    }
}
