package io.vingt.merchant.address;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes an address out of the links that wrap it, as far as it stands in them; nothing is fetched. */
public final class Unwrapping {

    /** First names of hosts, and last parts of paths, of pages that only lead on. */
    private static final Set<String> LEADING_ON = Set.of(
            "l",
            "lm",
            "out",
            "away",
            "link",
            "links",
            "linkprotect",
            "click",
            "clicktime",
            "redirect",
            "redir",
            "go",
            "goto",
            "safelinks",
            "urldefense",
            "protect",
            "exit",
            "leave",
            "linkfilter",
            "external",
            "outgoing",
            "jump",
            "url",
            "urlscan");

    private static final List<String> KEYS = List.of(
            "url",
            "u",
            "target",
            "targeturl",
            "to",
            "dest",
            "destination",
            "redirect",
            "redirect_url",
            "redirecturl",
            "link",
            "goto");

    private Unwrapping() {}

    /** What wraps: nothing; an address; or something that does not say what. */
    public sealed interface Wrapped {

        record Nothing() implements Wrapped {}

        record Hidden() implements Wrapped {}

        record InIt(String address) implements Wrapped {}
    }

    /**
     * @param host without {@code www.}
     * @param rest path, query and fragment, as they were sent
     */
    public static Wrapped of(String host, String rest) {
        for (Wrapper wrapper : AddressRules.known().wrappers(host)) {
            if (!wrapper.wraps(rest)) continue;
            String found = wrapper.unwrapped(host, rest);
            if (found != null) return new Wrapped.InIt(found);
            return new Wrapped.Hidden();
        }
        String ahead = ahead(host, rest);
        return ahead == null ? new Wrapped.Nothing() : new Wrapped.InIt(ahead);
    }

    /** A link of a guard that nobody has listed: a page that by its name leads on, and names another site in its query. */
    private static String ahead(String host, String rest) {
        int mark = rest.indexOf('?');
        if (mark < 0) return null;
        String path = rest.substring(0, mark);
        String last = path.substring(path.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        String page = (dot < 0 ? last : last.substring(0, dot)).toLowerCase(Locale.ROOT);
        String first = host.substring(0, host.indexOf('.') < 0 ? host.length() : host.indexOf('.'));
        if (!LEADING_ON.contains(page) && !LEADING_ON.contains(first)) return null;
        int hash = rest.indexOf('#', mark);
        String query = rest.substring(mark + 1, hash < 0 ? rest.length() : hash);
        for (String key : KEYS) {
            String value = Query.value(query, key);
            if (value == null) continue;
            boolean isAddress =
                    value.regionMatches(true, 0, "http://", 0, 7) || value.regionMatches(true, 0, "https://", 0, 8);
            if (isAddress) return value;
        }
        return null;
    }
}
