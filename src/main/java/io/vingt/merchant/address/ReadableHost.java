package io.vingt.merchant.address;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A host as one reads it: names of other alphabets in their letters, as long as nobody can take them for another name. Where
 * scripts are mixed, or letters only look like Latin ones, it stays {@code xn--…}, as in browsers.
 */
public final class ReadableHost {

    private static final String PREFIX = "xn--";

    /** Cyrillic and Greek letters that one reads as Latin ones: a name of nothing else would be read as another. */
    private static final String LOOKALIKES = "аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡαικνρυωηοτ";

    /** Where names are written in Cyrillic letters, they may be of any of these. */
    private static final Set<String> CYRILLIC = Set.of("bg", "by", "kz", "mk", "mn", "ru", "su", "ua", "uz");

    /** Latin letters that one overlooks. */
    private static final String OVERLOOKED = "ıĸŀſƅɑɡɩʟǀ";

    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.LATIN),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO, UnicodeScript.LATIN),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.LATIN));

    private ReadableHost() {}

    /** @param host in ASCII; what follows a slash stays as it is */
    public static String of(String host) {
        if (!host.contains(PREFIX)) return host;
        int slash = host.indexOf('/');
        String names = slash < 0 ? host : host.substring(0, slash);
        List<String> labels = new ArrayList<>();
        String ending = names.substring(names.lastIndexOf('.') + 1);
        boolean cyrillic = CYRILLIC.contains(ending) || ending.startsWith(PREFIX);
        for (String label : names.split("\\.")) labels.add(label(label, cyrillic));
        return String.join(".", labels) + (slash < 0 ? "" : host.substring(slash));
    }

    private static String label(String label, boolean cyrillic) {
        if (!label.startsWith(PREFIX)) return label;
        String read = IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED);
        return isSafe(read, label, cyrillic) ? read : label;
    }

    private static boolean isSafe(String read, String label, boolean cyrillic) {
        if (read.startsWith(PREFIX) || !Normalizer.isNormalized(read, Normalizer.Form.NFC)) return false;
        if (!read.equals(read.toLowerCase(Locale.ROOT)) || !isTheSame(read, label)) return false;
        boolean letters = read.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || isMark(c) && read.codePointAt(0) != c);
        return letters && isOfOneScript(read) && !isOverlooked(read) && (cyrillic || !isLookalike(read));
    }

    private static boolean isTheSame(String read, String label) {
        try {
            return IDN.toASCII(read, IDN.ALLOW_UNASSIGNED).equalsIgnoreCase(label);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x30fb
                || c == 0x30fc;
    }

    private static boolean isOfOneScript(String read) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        read.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts.size() <= 1 || TOGETHER.stream().anyMatch(set -> set.containsAll(scripts));
    }

    /** Whether all of its letters have a Latin double. */
    private static boolean isLookalike(String read) {
        return read.chars().filter(Character::isLetter).allMatch(c -> LOOKALIKES.indexOf(c) >= 0);
    }

    private static boolean isOverlooked(String read) {
        return read.chars()
                .anyMatch(c -> OVERLOOKED.indexOf(c) >= 0
                        || UnicodeScript.of(c) == UnicodeScript.LATIN && c > 0x24f && (c < 0x1e00 || c > 0x1eff));
    }
}
