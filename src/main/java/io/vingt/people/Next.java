package io.vingt.people;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Where somebody wanted to go before they were asked to sign in. */
public final class Next {

    private static final String HOME = "/backlog.xhtml";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Next() {}

    /** @return a path below the context that certainly is ours; the backlog in place of anything else */
    public static String of(String asked) {
        if (asked == null || asked.length() < 2 || asked.length() > 2_000) return HOME;
        boolean ours = asked.charAt(0) == '/'
                && asked.charAt(1) != '/'
                && asked.indexOf('\\') < 0
                && asked.chars().allMatch(c -> c > ' ' && c != 127);
        boolean loops = asked.startsWith("/sign-in") || asked.startsWith("/first-run") || asked.startsWith("/app/");
        return ours && !loops ? encoded(asked) : HOME;
    }

    /** A header holds ASCII only: letters that came unencoded go on as browsers would send them. */
    private static String encoded(String path) {
        StringBuilder ascii = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            if (one >= 0) ascii.append((char) one);
            else ascii.append('%').append(HEX.toHexDigits(one));
        }
        return ascii.toString();
    }
}
