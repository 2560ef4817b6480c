package io.vingt.merchant.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The address in a text as people paste and share it, with words, marks, brackets and tags around it, and the words that
 * remain. Read in one pass, by hand.
 *
 * @param address as it stands there, empty where there is nothing at all
 * @param words without the address and what only held it
 */
public record AddressText(String address, String words) {

    private static final String QUOTES = "\"“”„‟«»‹›「」『』【】《》〈〉〔〕";
    private static final String STOPS = QUOTES + "<>`|，、！？；：（）［］｛｝…";
    private static final String TRAILING = ".,;:!?'‘’‚*~\\";
    private static final String SKIPPED = STOPS + TRAILING + "([{)]}¿¡";
    private static final String WIDE_DOTS = "。｡．";
    private static final String NO_SIGN = "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060";
    private static final String ENTITIES = "&quot;|&lt;|&gt;|&nbsp;|&apos;|&#34;|&#39;";

    /** Ends of names of files, which look like hosts. */
    private static final Set<String> FILES = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "doc", "docx", "xls", "xlsx", "csv", "txt", "js", "css",
            "php", "html", "htm", "json", "xml", "zip");

    /** Never null. */
    public static AddressText of(String typed) {
        String text = cleaned(typed);
        int from = scheme(text);
        if (from >= 0) return cut(text, from, end(text, from));
        int[] best = bare(text);
        return cut(text, best[0], best[1]);
    }

    private static String cleaned(String typed) {
        if (typed == null) return "";
        StringBuilder clean = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++)
            if (NO_SIGN.indexOf(typed.charAt(i)) < 0) clean.append(typed.charAt(i));
        return clean.toString();
    }

    private static int scheme(String text) {
        for (int i = 0; i + 5 < text.length(); i++) {
            if (!text.regionMatches(true, i, "http", 0, 4)) continue;
            boolean within = i > 0 && text.charAt(i - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(i - 1));
            int colon = i + (text.charAt(i + 4) == 's' || text.charAt(i + 4) == 'S' ? 5 : 4);
            boolean goesOn = colon + 1 < text.length() && text.charAt(colon) == ':' && !isBlank(text.charAt(colon + 1));
            if (!within && goesOn) return i;
        }
        return -1;
    }

    /** The first that can be one; else the first with a dot; else the first word, which says why it is none. */
    private static int[] bare(String text) {
        int[] first = null;
        int[] dotted = null;
        for (int i = 0; i < text.length(); ) {
            if (isBlank(text.charAt(i)) || SKIPPED.indexOf(text.charAt(i)) >= 0) {
                i++;
                continue;
            }
            int end = Math.max(i + 1, end(text, i));
            if (text.charAt(i) == '_' && end > i + 2 && text.charAt(end - 1) == '_') {
                i++;
                end--;
            }
            int[] here = {i, end};
            String word = text.substring(i, end);
            if (canBeOne(word)) return here;
            if (first == null) first = here;
            if (dotted == null && word.indexOf('.') > 0) dotted = here;
            i = end;
        }
        if (dotted != null) return dotted;
        return first != null ? first : new int[] {0, 0};
    }

    private static boolean canBeOne(String word) {
        if (word.regionMatches(true, 0, "http%3a", 0, 7) || word.regionMatches(true, 0, "https%3a", 0, 8)) return true;
        int end = firstOf(word, "/?#\\");
        String host = withDots(word.substring(0, end));
        if (host.indexOf('.') <= 0 || host.indexOf('@') >= 0) return false;
        int colon = host.indexOf(':');
        String[] labels = (colon < 0 ? host : host.substring(0, colon)).split("\\.");
        if (labels.length < 2) return false;
        String last = labels[labels.length - 1].toLowerCase(Locale.ROOT);
        if (last.chars().allMatch(Character::isDigit)) return false;
        boolean whole = end == word.length();
        boolean isShort = Arrays.stream(labels).allMatch(label -> label.length() <= 2);
        return !whole || !isShort && !FILES.contains(last);
    }

    /** Where it ends: before a blank, a mark that no address holds, or a bracket that it did not open. */
    private static int end(String text, int from) {
        int[] open = new int[3];
        boolean host = true;
        int start = text.startsWith("//", from) ? from + 2 : afterScheme(text, from);
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) || STOPS.indexOf(c) >= 0 || isEntity(text, i)) break;
            if (WIDE_DOTS.indexOf(c) >= 0 && !(host && isDot(text, start, i))) break;
            if (c == '\'' && from > 0 && text.charAt(from - 1) == '\'') break;
            int bracket = "([{)]}".indexOf(c);
            if (bracket >= 3 && open[bracket - 3] == 0) break;
            if (bracket >= 0) open[bracket % 3] += bracket < 3 ? 1 : -1;
            host &= "/?#\\".indexOf(c) < 0;
        }
        boolean underlined = from > 0 && text.charAt(from - 1) == '_';
        while (i > from && isTrailing(text.charAt(i - 1), underlined)) i--;
        return i;
    }

    private static int afterScheme(String text, int from) {
        int colon = text.indexOf(':', from);
        if (colon < 0 || colon > from + 5 || !text.regionMatches(true, from, "http", 0, 4)) return from;
        int i = colon + 1;
        while (i < text.length() && (text.charAt(i) == '/' || text.charAt(i) == '\\')) i++;
        return i;
    }

    private static boolean isTrailing(char c, boolean underlined) {
        return TRAILING.indexOf(c) >= 0 || underlined && c == '_';
    }

    private static boolean isEntity(String text, int at) {
        if (text.charAt(at) != '&') return false;
        for (String one : ENTITIES.split("\\|")) if (text.startsWith(one, at)) return true;
        return false;
    }

    /** A wide full stop parts a host’s names or ends a sentence: there no more names follow, or such as no host had before. */
    private static boolean isDot(String text, int start, int at) {
        if (at == start || at + 1 >= text.length()) return false;
        int next = text.codePointAt(at + 1);
        if (!Character.isLetterOrDigit(next)) return false;
        return !isEastern(next) || text.substring(start, at).indexOf('.') < 0;
    }

    private static boolean isEastern(int c) {
        return c >= 0x3007 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff || c >= 0xac00 && c <= 0xfaff;
    }

    static String withDots(String host) {
        String dotted = host;
        for (int i = 0; i < WIDE_DOTS.length(); i++) dotted = dotted.replace(WIDE_DOTS.charAt(i), '.');
        return dotted;
    }

    private static AddressText cut(String text, int from, int to) {
        String address = text.substring(from, to).replace("&amp;", "&");
        boolean isCoded =
                address.regionMatches(true, 0, "http%3a", 0, 7) || address.regionMatches(true, 0, "https%3a", 0, 8);
        return new AddressText(
                isCoded ? Percent.decoded(address) : address, LeftOver.of(text.substring(0, from), text.substring(to)));
    }

    static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\ufeff';
    }

    static int firstOf(String text, String any) {
        for (int i = 0; i < text.length(); i++) if (any.indexOf(text.charAt(i)) >= 0) return i;
        return text.length();
    }
}
