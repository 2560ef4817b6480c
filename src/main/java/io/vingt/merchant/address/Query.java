package io.vingt.merchant.address;

/** One part of a query. */
final class Query {

    private Query() {}

    /** @return the first value of that key, decoded; null where there is none */
    static String value(String query, String key) {
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (name.equalsIgnoreCase(key) && equals >= 0) return decoded(pair.substring(equals + 1));
        }
        return null;
    }

    static String decoded(String value) {
        return Percent.decoded(value.replace('+', ' '));
    }
}
