package io.vingt.merchant.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a platform's addresses tell one shop from another: by the host's first name, by parts of the path, or by one of the query.
 *
 * @param base the host without a star
 * @param named whether a name stands before it
 * @param parts of the path: words, {@code *}, <code>{any}</code>, <code>{lang}</code>
 * @param key of the query whose value names the shop; null for none
 * @param own names that are the platform's
 */
record Platform(String base, boolean named, List<String> parts, String key, Set<String> own) {

    static Platform of(String line) {
        String[] words = line.split(" +");
        String pattern = words[0];
        int query = pattern.indexOf('?');
        String key = query < 0 ? null : pattern.substring(query + 1, pattern.indexOf('='));
        String where = query < 0 ? pattern : pattern.substring(0, query);
        int slash = where.indexOf('/');
        String host = slash < 0 ? where : where.substring(0, slash);
        boolean named = host.startsWith("*.");
        Set<String> own =
                Arrays.stream(words).skip(1).map(word -> word.substring(1)).collect(Collectors.toUnmodifiableSet());
        List<String> parts =
                slash < 0 ? List.of() : List.of(where.substring(slash + 1).split("/"));
        return new Platform(named ? host.substring(2) : host, named, parts, key, own);
    }

    /** Whether any shop's name stands in it: else no page of the host tells whose it is. */
    boolean tells() {
        return named || key != null || parts.contains("*");
    }

    /**
     * @param host that lies in the base
     * @param segments of the path, decoded
     * @param query as it was sent
     * @return what all pages of one shop begin with; empty where the address is not of this kind
     */
    Optional<String> shop(String host, List<String> segments, String query, AddressRules rules) {
        StringBuilder shop = new StringBuilder();
        if (!host(host, shop, rules) || !path(segments, shop)) return Optional.empty();
        if (key == null) return Optional.of(shop.toString());
        String value = Query.value(query, key);
        if (value == null || value.isBlank()) return Optional.empty();
        return Optional.of(shop + "?" + key + "=" + value.toLowerCase(Locale.ROOT));
    }

    private boolean host(String host, StringBuilder shop, AddressRules rules) {
        String ending = base.endsWith("{tld}") ? tail(host) : base;
        if (!named) {
            shop.append(ending);
            return true;
        }
        if (host.length() <= ending.length()) return false;
        String before = host.substring(0, host.length() - ending.length() - 1);
        String name = before.substring(before.lastIndexOf('.') + 1);
        if (own.contains(name) || rules.has("own", name)) return false;
        shop.append(name).append('.').append(ending);
        return true;
    }

    /** The host from the base's own first word on. */
    private String tail(String host) {
        String first = base.substring(0, base.length() - "{tld}".length());
        int at = ("." + host).lastIndexOf("." + first);
        return host.substring(at);
    }

    private boolean path(List<String> segments, StringBuilder shop) {
        List<String> read = new ArrayList<>();
        int at = 0;
        int stars = 0;
        for (String part : parts) {
            String here = at < segments.size() ? segments.get(at).toLowerCase(Locale.ROOT) : null;
            if (part.equals("{lang}")) {
                if (here != null && isLanguage(here)) at++;
                continue;
            }
            if (here == null) return false;
            at++;
            if (part.equals("{any}")) continue;
            if (part.equals("*") && isTheirs(here)) stars = read.size() + 1;
            else if (!part.equals(here)) return false;
            read.add(here);
        }
        for (String one : read.subList(0, Math.max(stars, key == null ? 0 : read.size())))
            shop.append('/').append(one);
        return true;
    }

    /** On a host that tells shops by its first name, a file is a page of the shop and no second shop. */
    private boolean isTheirs(String segment) {
        return !own.contains(segment) && !(named && segment.indexOf('.') >= 0);
    }

    static boolean isLanguage(String segment) {
        if (segment.length() != 2 && segment.length() != 5) return false;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            boolean fits = i == 2 ? c == '-' || c == '_' : c >= 'a' && c <= 'z';
            if (!fits) return false;
        }
        return true;
    }
}
