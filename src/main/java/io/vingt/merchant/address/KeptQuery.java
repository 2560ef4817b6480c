package io.vingt.merchant.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a query says which page it is, as shops without paths tell their pages. Everything else says who was there, whence,
 * or is a key to something, and is dropped: only what is listed is kept, and only where its value can be no secret.
 */
public final class KeptQuery {

    private static final Set<String> SCRIPTS = Set.of(
            "php", "php3", "php5", "phtml", "asp", "aspx", "cfm", "cgi", "do", "jsp", "jspx", "pl", "dll", "exe",
            "html", "htm");

    private static final Set<String> LEAVES = Set.of("p", "page", "seite", "sida", "pagina");
    private static final String BARE = "id";

    private KeptQuery() {}

    /**
     * @param link what leads to the page, beginning with a question mark, or empty
     * @param page the same with whichever thing it is folded, so that all of a kind are one
     */
    public record Kept(String link, String page) {}

    /**
     * @param segments of the path, decoded
     * @param query as it was sent
     * @param shop the key that names the shop itself, null for none
     */
    public static Kept of(List<String> segments, String query, String shop) {
        boolean script = isScript(segments);
        Map<String, String> link = new TreeMap<>();
        Map<String, String> page = new TreeMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals <= 0) continue;
            String written = Query.decoded(pair.substring(0, equals));
            String key = written.toLowerCase(Locale.ROOT);
            String value = Query.decoded(pair.substring(equals + 1)).strip();
            if (!isPlain(key) || link.containsKey(key) || !Secrets.canBeKept(value)) continue;
            boolean pages = key.equals(shop) || isPage(key, value, script);
            boolean items = !pages && isItem(key, value, script);
            if (pages || items) link.put(key, written + "=" + value);
            if (pages || items && isStart(segments) && key.equals(BARE))
                page.put(key, key + "=" + value.toLowerCase(Locale.ROOT));
            else if (items && script) page.put(key, key + "={id}");
        }
        return new Kept(joined(link), joined(page));
    }

    private static boolean isPage(String key, String value, boolean script) {
        AddressRules rules = AddressRules.known();
        if (rules.has("items", key)) return false;
        if (rules.has("pages", key)) return script || !LEAVES.contains(key) || !isNumber(value);
        return script && begins(key) && !isNumber(value);
    }

    private static boolean isItem(String key, String value, boolean script) {
        AddressRules rules = AddressRules.known();
        if (rules.has("items", key)) return script || !key.equals(BARE);
        return script && begins(key) && !rules.has("pages", key) && isNumber(value);
    }

    private static boolean begins(String key) {
        return AddressRules.known().names("stems").stream().anyMatch(key::startsWith);
    }

    /** The start page, or one that a program makes: there the path is no page's name. */
    private static boolean isScript(List<String> segments) {
        if (segments.isEmpty()) return true;
        String last = segments.get(segments.size() - 1);
        int dot = last.lastIndexOf('.');
        return dot >= 0 && SCRIPTS.contains(last.substring(dot + 1).toLowerCase(Locale.ROOT))
                || segments.contains("cgi-bin");
    }

    private static boolean isPlain(String key) {
        return key.length() <= 40
                && key.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    /** Where a bare number names a page rather than a thing of a kind. */
    private static boolean isStart(List<String> segments) {
        return segments.isEmpty()
                || segments.get(segments.size() - 1).toLowerCase(Locale.ROOT).startsWith("index.");
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(Character::isDigit);
    }

    private static String joined(Map<String, String> kept) {
        return kept.isEmpty() ? "" : "?" + String.join("&", kept.values());
    }
}
