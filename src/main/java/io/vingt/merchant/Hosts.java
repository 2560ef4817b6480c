package io.vingt.merchant;

import com.google.common.net.InternetDomainName;
import io.vingt.kernel.BadInput;
import io.vingt.merchant.address.Shops;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;

/** Names of hosts: written one way, and only such as a shop in the open web may have. */
final class Hosts {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int LARGEST_PORT = 65_535;

    /** Names that lead into somebody's own network or nowhere (RFC 6761, 6762, 8375, 9476 and what routers hand out). */
    private static final Set<String> PRIVATE = Set.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "invalid",
            "arpa",
            "alt",
            "onion");

    private Hosts() {}

    /**
     * @param authority host and perhaps a port
     * @throws BadInput for numbers, names of one's own network and what is no name
     */
    static String of(String authority) {
        String host = ascii(withoutPort(authority));
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1];
        if (isNumber(last)) throw new BadInput("address", "aNumberNotAName");
        if (PRIVATE.contains(last)) throw new BadInput("address", "privateAddress");
        if (labels.length < 2) throw new BadInput("address", "notASite");
        for (String label : labels) if (!isLabel(label)) throw new BadInput("address", "notASite");
        return host.startsWith("www.") && labels.length > 2 ? host.substring("www.".length()) : host;
    }

    /** @return the host without the first names that its owner gives to parts of one shop */
    static String owned(String host, String registered) {
        String rest = host;
        while (rest.length() > registered.length() && Shops.isOwn(label(rest))) rest = behind(rest);
        return rest;
    }

    /** @return the host without the first names that show the same pages otherwise, and with the owner's own */
    static String withoutVariant(String host, String own) {
        String rest = host;
        while (rest.length() > own.length() && Shops.showsTheSame(label(rest))) rest = behind(rest);
        return rest;
    }

    private static String label(String host) {
        return host.substring(0, host.indexOf('.'));
    }

    private static String behind(String host) {
        return host.substring(host.indexOf('.') + 1);
    }

    /** @throws BadInput where the whole host is a suffix that many share: nobody's site */
    static String registered(String host) {
        if (!InternetDomainName.isValid(host)) throw new BadInput("address", "notASite");
        InternetDomainName name = InternetDomainName.from(host);
        if (name.isPublicSuffix()) throw new BadInput("address", "notASite");
        if (name.isUnderPublicSuffix()) return name.topPrivateDomain().toString();
        int last = host.lastIndexOf('.');
        return host.substring(host.lastIndexOf('.', last - 1) + 1);
    }

    private static String withoutPort(String authority) {
        if (authority.startsWith("[")) throw new BadInput("address", "aNumberNotAName");
        int colon = authority.indexOf(':');
        if (colon < 0) return authority;
        String port = authority.substring(colon + 1);
        boolean isPort = port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isPort || !port.isEmpty() && Integer.parseInt(port) > LARGEST_PORT)
            throw new BadInput("address", "notASite");
        return authority.substring(0, colon);
    }

    private static String ascii(String host) {
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String whole = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            if (whole.isEmpty() || whole.length() > LONGEST) throw new BadInput("address", "notASite");
            return whole;
        } catch (IllegalArgumentException e) {
            throw new BadInput("address", "notASite");
        }
    }

    /** Browsers read a host that ends in a number as an address, in whatever base: 2130706433 and 0x7f.1 too. */
    private static boolean isNumber(String label) {
        return label.matches("[0-9]+|0x[0-9a-f]*");
    }

    private static boolean isLabel(String label) {
        return label.length() <= LONGEST_LABEL && label.matches("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
    }
}
