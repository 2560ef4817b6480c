package io.vingt.merchant;

import io.vingt.kernel.BadInput;
import io.vingt.merchant.address.AddressText;
import io.vingt.merchant.address.ReadableHost;
import io.vingt.merchant.address.Shops;
import io.vingt.merchant.address.Unwrapping;
import io.vingt.merchant.address.Unwrapping.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The address of a page as somebody pasted it, reduced to what says where: port, user, password and fragment are dropped, and of the
 * query all but what names the page, since they say who was there rather than where. Links that wrap another address, as mail
 * guards and translators make them, are taken for the one that stands in them. Never fetched.
 *
 * @param host in lower case and ASCII ({@code xn--…}), without {@code www.}
 * @param domain what the host's owner registered: {@code shop.example} of {@code pay.shop.example}; on a platform of shops
 *     (say, {@code one.myshopify.com}) each shop has its own
 * @param path begins with a slash, decoded, without one at its end, perhaps with the part of the query that names the page
 * @param page the path with ids, numbers and the language folded, so that all of one kind are one: {@code /item/{id}}
 * @param shop what all pages of one shop begin with: a host, or one and the beginning of a path ({@code etsy.com/shop/tea})
 * @param tells whether the address says whose the page is; where it does not, only somebody can
 */
public record Address(String host, String domain, String path, String page, String shop, boolean tells) {

    private static final int LONGEST = 8_000;
    private static final int DEEPEST = 6;
    private static final String UNSAFE_AT_THE_END = ".,;:~";

    /** @throws BadInput for what is no address of a site, with a sentence that says what to paste instead */
    public static Address of(String typed) {
        if (typed == null || typed.isBlank()) throw new BadInput("address", "missing");
        if (typed.length() > LONGEST) throw new BadInput("address", "tooLong");
        String found = AddressText.of(typed).address();
        if (found.isEmpty()) throw new BadInput("address", isEmpty(typed) ? "missing" : "notASite");
        for (int depth = 0; depth < DEEPEST; depth++) {
            String text = web(found);
            int end = firstOf(text, "/?#");
            String host = Hosts.of(text.substring(0, end));
            Wrapped wrapped = Unwrapping.of(host, text.substring(end));
            if (wrapped instanceof Wrapped.Hidden) throw new BadInput("address", "hidesThePage");
            if (wrapped instanceof Wrapped.Nothing) return of(host, text.substring(end));
            found = AddressText.of(((Wrapped.InIt) wrapped).address()).address();
        }
        throw new BadInput("address", "hidesThePage");
    }

    private static Address of(String host, String rest) {
        Paths paths = Paths.of(rest);
        String registered = Hosts.registered(host);
        Shops.Told told = Shops.of(host, paths.segments(), paths.query());
        if (!told.platform()) {
            String shop = Hosts.owned(host, registered);
            return new Address(host, registered, paths.path(), paths.page(), shop, true);
        }
        if (told.key() != null) paths = Paths.of(rest, told.key());
        boolean tells = told.name() != null;
        String shop = tells ? Paths.key(told.name()) : Paths.whole(pageOf(host, paths));
        return new Address(host, shop.substring(0, firstOf(shop, "/?")), paths.path(), paths.page(), shop, tells);
    }

    private static String pageOf(String host, Paths paths) {
        String path = paths.path().equals("/") ? "" : Paths.key(paths.path());
        return host + path + Shops.mark(paths.segments(), paths.query());
    }

    /** The words that were pasted or shared around the address; empty where there were none. */
    public static String words(String typed) {
        return typed == null || typed.length() > LONGEST
                ? ""
                : AddressText.of(typed).words();
    }

    /** The page again, to be shown as a link: always https, never what was typed. */
    public String url() {
        String url = "https://" + host + Paths.encoded(path);
        char last = url.charAt(url.length() - 1);
        return UNSAFE_AT_THE_END.indexOf(last) < 0
                ? url
                : url.substring(0, url.length() - 1) + "%"
                        + Integer.toHexString(last).toUpperCase(Locale.ROOT);
    }

    /** Host and path as one reads them: names of other alphabets in their own letters, where nobody can mistake them. */
    public String shown() {
        return ReadableHost.of(host) + (path.equals("/") ? "" : path);
    }

    /** The shop as one reads it, which names a merchant whom nobody named. */
    public String shopShown() {
        return ReadableHost.of(shop);
    }

    /** The host whose pages these are as well: what is for phones or for one language is the same page. */
    public String pageHost() {
        return Hosts.withoutVariant(host, domain);
    }

    /**
     * What a site may be registered as that the page lies in, the narrowest first: the beginnings of its path, then the host
     * and what that lies in, but nothing that several shops share.
     */
    public List<String> sites() {
        boolean byPath = !tells || shop.indexOf('/') >= 0;
        List<String> sites = new ArrayList<>();
        for (String one : byPath ? List.of(domain) : domains()) {
            for (String narrow : Paths.beginnings(one, path)) {
                if (!byPath || narrow.startsWith(shop + "/")) sites.add(narrow);
            }
            sites.add(byPath ? shop : one);
        }
        return sites;
    }

    /** What somebody means who gives the address as that of a shop's site. */
    String site() {
        return !tells || shop.indexOf('/') >= 0 ? shop : host;
    }

    /** What addresses of a shop begin with that shares its host with another; null where nothing stands behind the host. */
    String narrowSite() {
        List<String> narrow = Paths.beginnings(host, path);
        return narrow.isEmpty() ? null : narrow.get(0);
    }

    /** The host and what it lies in, the narrowest first. */
    public List<String> domains() {
        List<String> domains = new ArrayList<>();
        String rest = host;
        while (rest.length() > domain.length()) {
            domains.add(rest);
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        domains.add(domain);
        return domains;
    }

    private static boolean isEmpty(String typed) {
        return typed.codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isISOControl(c) || c == 0xfeff);
    }

    /** @return what follows the scheme, if any: host, port and path */
    private static String web(String found) {
        String text = found.replace('\\', '/');
        if (begins(text, "https:") || begins(text, "http:")) return withoutUser(text.substring(text.indexOf(':') + 1));
        if (text.startsWith("//")) return withoutUser(text);
        int colon = text.indexOf(':');
        boolean portFollows = colon > 0 && colon + 1 < text.length() && Character.isDigit(text.charAt(colon + 1));
        boolean isScheme = colon >= 0 && colon < firstOf(text, "/?#") && !portFollows;
        boolean isMail = text.substring(0, firstOf(text, "/?#")).indexOf('@') >= 0;
        if (isScheme || isMail) throw new BadInput("address", "notASite");
        return text;
    }

    private static String withoutUser(String slashed) {
        int from = 0;
        while (from < slashed.length() && slashed.charAt(from) == '/') from++;
        String text = slashed.substring(from);
        int end = firstOf(text, "/?#");
        return text.substring(text.lastIndexOf('@', end) + 1);
    }

    private static boolean begins(String text, String with) {
        return text.regionMatches(true, 0, with, 0, with.length());
    }

    private static int firstOf(String text, String any) {
        for (int i = 0; i < text.length(); i++) if (any.indexOf(text.charAt(i)) >= 0) return i;
        return text.length();
    }
}
