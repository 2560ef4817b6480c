package io.vingt.merchant;

import io.vingt.kernel.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The address of a page as somebody pasted it, reduced to what says where: query, fragment, port, user and password are
 * dropped, since they say who was there rather than where. Never fetched.
 *
 * @param host in lower case and ASCII ({@code xn--…}), without {@code www.}
 * @param domain what the host's owner registered: {@code shop.example} of {@code pay.shop.example}; on a platform of shops
 *     (say, {@code one.myshopify.com}) each shop has its own
 * @param path begins with a slash, decoded, without one at its end
 * @param page the path with ids, numbers and the language folded, so that all of one kind are one: {@code /item/{id}}
 */
public record Address(String host, String domain, String path, String page) {

    private static final int LONGEST = 8_000;
    private static final String BLANKS = "[\\p{Z}\\p{Cc}\uFEFF]+";
    private static final String OPENING = "<([{\"'“”‘’‚„«‹¿¡";
    private static final String CLOSING = ".,;:!?…\"'“”‘’»›>";

    /** @throws BadInput for what is no address of a site, with a sentence that says what to paste instead */
    public static Address of(String typed) {
        String text = web(found(typed));
        int end = firstOf(text, "/?#");
        String host = Hosts.of(text.substring(0, end));
        String path = Paths.of(text.substring(end));
        return new Address(host, Hosts.registered(host), path, Paths.folded(path));
    }

    /** The page again, to be shown as a link: always https, never what was typed. */
    public String url() {
        return "https://" + host + Paths.encoded(path);
    }

    /** The host and what it lies in, the narrowest first: a site may be registered as any of these. */
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

    /** An address may come with words around it, as phones share them, and with the punctuation of a sentence. */
    private static String found(String typed) {
        String text = typed == null ? "" : typed.replaceAll(BLANKS, " ").strip();
        if (text.isEmpty()) throw new BadInput("address", "missing");
        if (typed.length() > LONGEST) throw new BadInput("address", "tooLong");
        List<String> words =
                Stream.of(text.split(" ")).map(Address::withoutPunctuation).toList();
        for (String word : words) if (begins(word, "https://") || begins(word, "http://")) return word;
        for (String word : words) if (word.indexOf('.') > 0) return word;
        return words.get(0);
    }

    private static String withoutPunctuation(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && OPENING.indexOf(word.charAt(from)) >= 0) from++;
        while (to > from && closes(word.substring(from, to))) to--;
        return word.substring(from, to);
    }

    /** Whether the last character belongs to the sentence; a bracket does where it closes none that the address opened. */
    private static boolean closes(String word) {
        char last = word.charAt(word.length() - 1);
        int bracket = ")]}".indexOf(last);
        if (bracket < 0) return CLOSING.indexOf(last) >= 0;
        char opened = "([{".charAt(bracket);
        return word.chars().filter(c -> c == last).count()
                > word.chars().filter(c -> c == opened).count();
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
        String text = slashed.replaceFirst("^/+", "");
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
