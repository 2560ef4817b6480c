package io.vingt.merchant.address;

/** How Proofpoint's links (and those of guards that took its ways over) hold the address that they wrap. */
final class Proofpoint {

    private static final String LENGTHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String BEGINS = "/v3/__";

    private Proofpoint() {}

    /** {@code u=https-3A__shop.example_cart}: minus for percent, underline for slash. */
    static String second(String value, String rest) {
        if (!rest.regionMatches(true, 0, "/v2/", 0, 4)) return null;
        String between = value == null ? between(rest) : value;
        if (between == null) return null;
        return value == null ? between : Percent.decoded(value.replace('-', '%').replace('_', '/'));
    }

    /** {@code /v2/___https://shop.example/cart___.token}, as Check Point and Avanan write it. */
    private static String between(String rest) {
        int from = rest.indexOf("___");
        int to = from < 0 ? -1 : rest.indexOf("___", from + 3);
        return to < 0 ? null : rest.substring(from + 3, to);
    }

    /**
     * {@code /v3/__https://shop.example/a*b__;Kw!!token$}: each star stands for the next of the characters that follow, which
     * are in base64; two and a letter for as many of them.
     */
    static String third(String rest) {
        int start = rest.indexOf(BEGINS);
        int end = rest.lastIndexOf("__;");
        if (start < 0 || end < start + BEGINS.length()) return null;
        String address = rest.substring(start + BEGINS.length(), end);
        int stop = rest.indexOf('!', end);
        String held = rest.substring(end + 3, stop < 0 ? rest.length() : stop);
        if (address.indexOf('*') < 0) return whole(address);
        try {
            byte[] bytes = java.util.Base64.getUrlDecoder()
                    .decode(held.replace('+', '-').replace('/', '_').replace("=", ""));
            return whole(filled(address, new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String filled(String address, String held) {
        StringBuilder filled = new StringBuilder();
        int next = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c != '*') {
                filled.append(c);
                continue;
            }
            int many = 1;
            boolean run = i + 2 < address.length() && address.charAt(i + 1) == '*';
            if (run && LENGTHS.indexOf(address.charAt(i + 2)) >= 0) {
                many = LENGTHS.indexOf(address.charAt(i + 2)) + 2;
                i += 2;
            }
            int to = Math.min(held.length(), next + many);
            filled.append(held, next, to);
            next = to;
        }
        return filled.toString();
    }

    /** Some write one slash behind the scheme. */
    private static String whole(String address) {
        int colon = address.indexOf(":/");
        boolean short1 = colon > 0 && colon < 6 && !address.startsWith("://", colon);
        return short1 ? address.substring(0, colon) + "://" + address.substring(colon + 2) : address;
    }
}
