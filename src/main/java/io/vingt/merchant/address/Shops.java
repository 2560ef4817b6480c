package io.vingt.merchant.address;

import java.util.List;
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

    /** What the phone reads addresses by. */
    public static String rules() {
        return AddressRules.known().text();
    }
}
