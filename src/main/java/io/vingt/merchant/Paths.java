package io.vingt.merchant;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Paths of pages: written one way, and folded so that every item's page is the item page. */
final class Paths {

    static final int LONGEST = 500;

    /** A first part that says in which language the page is shown, in shops of the countries that we sell in. */
    private static final Set<String> LANGUAGES =
            Set.of("en", "fr", "sv", "de", "es", "it", "nl", "da", "nb", "no", "fi", "pl", "pt", "cs");

    private Paths() {}

    /** @param rest of an address: path, query, fragment; only the path stays, and a fragment that is one */
    static String of(String rest) {
        int hash = rest.indexOf('#');
        String before = hash < 0 ? rest : rest.substring(0, hash);
        int query = before.indexOf('?');
        String path = parts(query < 0 ? before : before.substring(0, query));
        String route = hash < 0 ? "" : rest.substring(hash + 1).replaceFirst("^!", "");
        if (route.startsWith("/") && route.length() > 1) path = path + "#" + parts(route.replaceFirst("(?s)\\?.*", ""));
        return path.length() > LONGEST ? whole(path) : path;
    }

    static String folded(String path) {
        StringBuilder folded = new StringBuilder();
        boolean first = true;
        for (String part : path.split("/")) {
            if (part.isEmpty()) continue;
            folded.append('/').append(fold(part, first));
            first = false;
        }
        return folded.isEmpty() ? "/" : folded.toString();
    }

    /** As a browser would send it. */
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~!$&'()*+,;=:@#".indexOf(c) >= 0);
            if (plain) encoded.append(c);
            else encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
        }
        return encoded.toString();
    }

    /** Dots are resolved, empty parts, session ids and the name of the start page left out. */
    private static String parts(String raw) {
        List<String> parts = new ArrayList<>();
        for (String part : raw.split("/")) {
            String plain = decoded(part.replaceFirst("(?s);.*", ""));
            if (plain.equals("..")) {
                if (!parts.isEmpty()) parts.remove(parts.size() - 1);
            } else if (!plain.isEmpty() && !plain.equals(".")) {
                parts.add(plain);
            }
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).matches("(?i)(index|default)\\.[a-z]{2,5}")) parts.remove(last);
        return "/" + String.join("/", parts);
    }

    private static String fold(String part, boolean first) {
        String low = part.toLowerCase(Locale.ROOT);
        if (first && low.matches("[a-z]{2}([-_][a-z]{2})?") && LANGUAGES.contains(low.substring(0, 2))) return "{lang}";
        if (low.matches("[0-9]+")) return "{id}";
        boolean hex = low.matches("[0-9a-f]{8,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        boolean code = low.matches("[a-z0-9]{6,}") && digits(low) >= 3;
        if (code || hex && digits(low) > 0) return "{id}";
        return low.replaceAll("[0-9]{3,}", "{id}");
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** What is no UTF-8, or would no longer be one part of a path, stays as it was. */
    private static String decoded(String part) {
        if (part.indexOf('%') < 0) return clean(part, part);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < part.length(); i++) {
            int code = part.charAt(i) == '%' && i + 2 < part.length() ? hex(part, i + 1) : -1;
            if (code >= 0) i += 2;
            byte[] plain = code >= 0 ? new byte[] {(byte) code} : bytesAt(part, i);
            if (code < 0 && plain.length > 3) i++;
            bytes.writeBytes(plain);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return clean(text, part);
        } catch (CharacterCodingException e) {
            return clean(part, part);
        }
    }

    private static byte[] bytesAt(String text, int at) {
        return Character.toString(text.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static String clean(String text, String otherwise) {
        boolean odd = text.codePoints()
                .anyMatch(c -> c == '/' || c == '#' || c == '?' || Character.isISOControl(c) || isAlone(c));
        if (!odd) return text;
        return otherwise.codePoints().anyMatch(c -> Character.isISOControl(c) || isAlone(c)) ? "" : otherwise;
    }

    private static boolean isAlone(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Cut at a part's end, and never within a character. */
    private static String whole(String path) {
        int slash = path.lastIndexOf('/', LONGEST);
        return slash > 0 ? path.substring(0, slash) : path.substring(0, LONGEST - 1);
    }
}
