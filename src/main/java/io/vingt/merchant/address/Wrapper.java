package io.vingt.merchant.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A link that leads over another site to a page.
 *
 * @param base the host
 * @param path that the wrapping pages begin with, empty for any
 * @param hows where the address stands, tried one after the other; none where it stands nowhere
 */
record Wrapper(String base, String path, List<String> hows) {

    static Wrapper of(String line) {
        String[] words = line.split(" +");
        int slash = words[0].indexOf('/');
        String base = slash < 0 ? words[0] : words[0].substring(0, slash);
        String path = slash < 0 ? "" : words[0].substring(slash);
        return new Wrapper(base, path, Arrays.asList(words).subList(1, words.length));
    }

    boolean wraps(String rest) {
        if (path.isEmpty()) return true;
        boolean begins = rest.regionMatches(true, 0, path, 0, path.length());
        return begins && (rest.length() == path.length() || "/?#".indexOf(rest.charAt(path.length())) >= 0);
    }

    /**
     * @param rest of the address behind the host
     * @return the address that is wrapped, as it stands there; null where none does
     */
    String unwrapped(String host, String rest) {
        for (String how : hows) {
            String found = found(how, host, rest);
            if (found != null && !found.isBlank()) return found.strip();
        }
        return null;
    }

    private static String found(String how, String host, String rest) {
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : beforeHash(rest.substring(mark + 1));
        return switch (how) {
            case "?" -> Query.decoded(mark < 0 ? "" : rest.substring(mark + 1));
            case "rest" -> embedded(rest);
            case "host" -> fromHost(host, rest);
            case "v2" -> Proofpoint.second(Query.value(query, "u"), rest);
            case "v3" -> Proofpoint.third(rest);
            case "cache" -> cached(Query.value(query, "q"));
            default -> how.startsWith("?") ? value(query, how.substring(1)) : afterPath(rest, how);
        };
    }

    private static String beforeHash(String query) {
        int hash = query.indexOf('#');
        return hash < 0 ? query : query.substring(0, hash);
    }

    private static String value(String query, String key) {
        boolean coded = key.endsWith(":64");
        String value = Query.value(query, coded ? key.substring(0, key.length() - 3) : key);
        if (value == null || !coded) return value;
        String bare = value.startsWith("a1") ? value.substring(2) : value;
        try {
            byte[] bytes = Base64.getUrlDecoder()
                    .decode(bare.replace(' ', '-')
                            .replace('+', '-')
                            .replace('/', '_')
                            .replace("=", ""));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The first address with a scheme behind the host, percent signs or not. */
    static String embedded(String rest) {
        for (int i = 0; i + 5 < rest.length(); i++) {
            if (!rest.regionMatches(true, i, "http", 0, 4)) continue;
            int at = i + (rest.charAt(i + 4) == 's' || rest.charAt(i + 4) == 'S' ? 5 : 4);
            if (rest.startsWith(":/", at)) return rest.substring(i);
            if (rest.regionMatches(true, at, "%3a", 0, 3)) return Percent.decoded(rest.substring(i));
        }
        return null;
    }

    /** {@code teashop-example.translate.goog}: a minus is a dot, and two are one minus. */
    private static String fromHost(String host, String rest) {
        String name = host.substring(0, host.indexOf('.'));
        return "https://" + name.replace("--", "\u0000").replace('-', '.').replace('\u0000', '-') + rest;
    }

    /** {@code cache:key:https://shop.example/+words that were sought}. */
    private static String cached(String sought) {
        if (sought == null || !sought.toLowerCase(Locale.ROOT).startsWith("cache:")) return null;
        String text = sought.substring("cache:".length());
        int blank = text.indexOf(' ');
        String first = blank < 0 ? text : text.substring(0, blank);
        String address = embedded(first);
        if (address != null) return address;
        return first.substring(first.indexOf(':') + 1);
    }

    /** {@code /web/*}{@code /*}: what stands where the last star does, perhaps behind its scheme as a part of its own. */
    private static String afterPath(String rest, String how) {
        List<String> parts = List.of(how.substring(1).split("/"));
        int from = 1;
        for (String part : parts.subList(0, parts.size() - 1)) {
            int slash = rest.indexOf('/', from);
            if (slash < 0) return null;
            boolean fits = part.equals("*")
                    || (part.endsWith("=")
                            ? rest.startsWith(part, from)
                            : rest.substring(from, slash).equals(part));
            if (part.endsWith("=")) return marked(rest, part);
            if (!fits) return null;
            from = slash + 1;
        }
        String target = from >= rest.length() ? "" : rest.substring(from);
        for (String scheme : List.of("s/", "https/", "http/")) {
            if (target.startsWith(scheme)) return "https://" + target.substring(scheme.length());
        }
        return target.indexOf('.') > 0 ? withScheme(target) : null;
    }

    private static String withScheme(String target) {
        String plain = target.regionMatches(true, 0, "http%3a", 0, 7) || target.regionMatches(true, 0, "https%3a", 0, 8)
                ? Percent.decoded(target)
                : target;
        return plain.regionMatches(true, 0, "http", 0, 4) && plain.indexOf(':') < 6 && plain.indexOf(':') > 0
                ? plain
                : "https://" + plain;
    }

    /** {@code /RU=…/RK=…}: decoded up to the next slash. */
    private static String marked(String rest, String mark) {
        int from = rest.indexOf("/" + mark);
        if (from < 0) return null;
        int start = from + 1 + mark.length();
        int end = rest.indexOf('/', start);
        return Percent.decoded(end < 0 ? rest.substring(start) : rest.substring(start, end));
    }
}
