package io.vingt.merchant.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which shop of a platform an address is of. */
public final class Shops {

    private static final int LONGEST = 400;

    private Shops() {}

    /**
     * @param platform whether many shops share the host
     * @param name what all pages of the shop begin with; null where the address does not tell
     * @param key of the query that it stands in, null for none
     */
    public record Told(boolean platform, String name, String key) {}

    /**
     * @param host without {@code www.}
     * @param segments of the path, decoded
     * @param query as it was sent
     */
    public static Told of(String host, List<String> segments, String query) {
        AddressRules rules = AddressRules.known();
        List<Platform> lines = rules.platforms(host);
        for (Platform line : lines) {
            if (!line.tells()) continue;
            Optional<String> shop = line.shop(host, segments, query, rules);
            if (shop.isPresent() && shop.get().length() <= LONGEST) return new Told(true, shop.get(), line.key());
        }
        return new Told(!lines.isEmpty(), null, null);
    }

    /**
     * Marks a page that has hardly a name but its query, as that of a film has: what is kept tells it from others and does not say
     * what stood there.
     *
     * @return empty where the path names the page
     */
    public static String mark(List<String> segments, String query) {
        if (segments.size() > 1) return "";
        List<String> pairs = new ArrayList<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String key = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!key.isEmpty() && !AddressRules.known().has("tracking", key)) pairs.add(pair);
        }
        if (pairs.isEmpty()) return "";
        Collections.sort(pairs);
        int hash = 0x811c9dc5;
        for (byte b : String.join("&", pairs).getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * 0x01000193;
        return "~" + String.format(Locale.ROOT, "%08x", hash);
    }

    /** Whether a host's first name is of those that one company's own hosts have. */
    public static boolean isOwn(String label) {
        return AddressRules.known().has("hosts", label) || isLanguage(label);
    }

    /** Whether a host of that first name shows the pages of the host behind it. */
    public static boolean showsTheSame(String label) {
        return AddressRules.known().has("same", label) || isLanguage(label);
    }

    private static boolean isLanguage(String label) {
        return label.length() == 5 && Platform.isLanguage(label);
    }

    /** What an operator added to the rules that the phone has; empty where nothing. */
    public static String ownRules() {
        return AddressRules.known().own();
    }
}
