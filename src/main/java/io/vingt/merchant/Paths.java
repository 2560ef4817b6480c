package io.vingt.merchant;

import io.vingt.merchant.address.KeptQuery;
import io.vingt.merchant.address.Percent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Paths of pages: written one way, and folded so that every item's page is the item page.
 *
 * @param path with what of the query names the page, and with a fragment that is a path
 * @param page the same, folded
 * @param segments of the path alone, decoded
 * @param query as it was sent
 */
record Paths(String path, String page, List<String> segments, String query) {

    static final int LONGEST = 500;
    private static final int LONGEST_PAGE = 700;
    private static final int MOST_BEGINNINGS = 5;

    /** A first part that says in which language the page is shown, in shops of the countries that we sell in. */
    private static final Set<String> LANGUAGES =
            Set.of("en", "fr", "sv", "de", "es", "it", "nl", "da", "nb", "no", "fi", "pl", "pt", "cs");

    /** @param rest of an address: path, query, fragment */
    static Paths of(String rest) {
        return of(rest, null);
    }

    /** @param shop the key of the query that names the shop, and stays for that; null for none */
    static Paths of(String rest, String shop) {
        int hash = rest.indexOf('#');
        String before = hash < 0 ? rest : rest.substring(0, hash);
        int mark = before.indexOf('?');
        String query = mark < 0 ? "" : before.substring(mark + 1);
        List<String> all = parts(mark < 0 ? before : before.substring(0, mark));
        List<String> segments = withoutStart(all);
        KeptQuery.Kept kept = KeptQuery.of(all, query, shop);
        List<String> route = route(hash < 0 ? "" : rest.substring(hash + 1));
        String fragment = route.isEmpty() ? "" : "#" + joined(withoutStart(route));
        String named = joined(kept.link().isEmpty() ? segments : all) + kept.link() + fragment;
        boolean fits = named.length() <= LONGEST;
        String path = fits ? named : whole(joined(segments) + fragment);
        String page = folded(segments)
                + (fits ? kept.page() : "")
                + (route.isEmpty() ? "" : "#" + folded(withoutStart(route)));
        return new Paths(path, page.length() <= LONGEST_PAGE ? page : page.substring(0, LONGEST_PAGE), segments, query);
    }

    /** A fragment that is a path; with nothing behind the slash it is none. */
    private static List<String> route(String fragment) {
        String route = fragment.startsWith("!") ? fragment.substring(1) : fragment;
        if (!route.startsWith("/")) return List.of();
        int query = route.indexOf('?');
        return parts(query < 0 ? route : route.substring(0, query));
    }

    private static String folded(List<String> segments) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            boolean edge = i == 0 || i == segments.size() - 1;
            boolean isVariant = edge && segments.size() > 1 && segments.get(i).equalsIgnoreCase("amp");
            if (!isVariant) folded.append('/').append(fold(segments.get(i), i == 0));
        }
        return folded.isEmpty() ? "/" : folded.toString();
    }

    private static String joined(List<String> segments) {
        return "/" + String.join("/", segments);
    }

    /** What a site below the host may begin with, the longest first, in small letters. */
    static List<String> beginnings(String host, String path) {
        List<String> beginnings = new ArrayList<>();
        StringBuilder begins = new StringBuilder(host);
        int end = 0;
        while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') end++;
        for (String part : key(path.substring(0, end)).split("/")) {
            if (part.isEmpty() || beginnings.size() == MOST_BEGINNINGS) continue;
            beginnings.add(0, begins.append('/').append(part).toString());
        }
        return beginnings;
    }

    /** As the beginning of addresses is kept: small letters, and no comma, since lists of sites have one between them. */
    static String key(String path) {
        return path.toLowerCase(Locale.ROOT).replace(",", "%2c");
    }

    /** As a browser would send it. */
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~$&+,;=:@#?".indexOf(c) >= 0);
            if (plain) encoded.append(c);
            else encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
        }
        return encoded.toString();
    }

    /** Dots are resolved; empty parts and session ids are left out. */
    private static List<String> parts(String raw) {
        List<String> parts = new ArrayList<>();
        for (String part : raw.split("/")) {
            int session = part.indexOf(';');
            String plain = decoded(session < 0 ? part : part.substring(0, session));
            if (plain.equals("..")) {
                if (!parts.isEmpty()) parts.remove(parts.size() - 1);
            } else if (!plain.isEmpty() && !plain.equals(".") && !isSession(plain)) {
                parts.add(plain);
            }
        }
        return parts;
    }

    /** As ASP.NET writes it: {@code (S(…))}. */
    private static boolean isSession(String part) {
        return part.startsWith("(") && part.endsWith("))") && part.indexOf('(', 1) == 2;
    }

    /** The name of the start page says nothing. */
    private static List<String> withoutStart(List<String> parts) {
        int last = parts.size() - 1;
        return last >= 0 && isStart(parts.get(last).toLowerCase(Locale.ROOT)) ? parts.subList(0, last) : parts;
    }

    private static boolean isStart(String part) {
        int dot = part.indexOf('.');
        boolean named = dot > 0 && (part.startsWith("index.") || part.startsWith("default."));
        int ending = part.length() - dot - 1;
        return named
                && ending >= 2
                && ending <= 5
                && part.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String fold(String part, boolean first) {
        String low = part.toLowerCase(Locale.ROOT);
        if (first && low.matches("[a-z]{2}([-_][a-z]{2})?") && LANGUAGES.contains(low.substring(0, 2))) return "{lang}";
        if (low.matches("[0-9]+")) return "{id}";
        boolean hex = low.matches("[0-9a-f]{8,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        boolean code = low.matches("[a-z0-9]{6,}") && digits(low) >= 3;
        if (code || hex && digits(low) > 0) return "{id}";
        return low.replaceAll("[0-9]{3,}", "{id}");
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** What is no UTF-8, or would no longer be one part of a path, stays as it was. */
    private static String decoded(String part) {
        return clean(Percent.decoded(part), part);
    }

    private static String clean(String text, String otherwise) {
        boolean odd = text.codePoints()
                .anyMatch(c -> c == '/' || c == '#' || c == '?' || Character.isISOControl(c) || isAlone(c));
        if (!odd) return text;
        return otherwise.codePoints().anyMatch(c -> Character.isISOControl(c) || isAlone(c)) ? "" : otherwise;
    }

    private static boolean isAlone(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Cut at a part's end, and never within a character. */
    static String whole(String path) {
        if (path.length() <= LONGEST) return path;
        int slash = path.lastIndexOf('/', LONGEST);
        int end = slash > 0 ? slash : LONGEST - 1;
        return path.substring(0, Character.isHighSurrogate(path.charAt(end - 1)) ? end - 1 : end);
    }
}
