package io.vingt.kernel.post;

import io.vingt.kernel.BadInput;
import java.net.IDN;

/**
 * A mail address as every server takes it. A domain with accents has an ASCII form (RFC 5891); what stands before the @ has none,
 * and few servers take it otherwise (RFC 6531).
 */
public final class MailAddress {

    private static final int LONGEST_DOMAIN = 253;

    private MailAddress() {}

    /** @throws BadInput naming the field, for an address that no letter could be sent to */
    public static void check(String field, String address) {
        if (!MailServer.isAddress(address)) throw new BadInput(field, "notAnEmail");
        int at = address.indexOf('@');
        if (!isAscii(address.substring(0, at))) throw new BadInput(field, "accentsBeforeTheAt");
        if (asciiDomain(address.substring(at + 1)) == null) throw new BadInput(field, "notAnEmail");
    }

    /** “contact@boutique-des-cafés.example” as “contact@xn--boutique-des-cafs-qtb.example”; what has no such form stays. */
    public static String ascii(String address) {
        int at = address.indexOf('@');
        String domain = at < 0 ? null : asciiDomain(address.substring(at + 1));
        return domain == null ? address : address.substring(0, at + 1) + domain;
    }

    private static String asciiDomain(String domain) {
        if (isAscii(domain)) return domain;
        try {
            String ascii = IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES);
            return ascii.length() > LONGEST_DOMAIN ? null : ascii;
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
