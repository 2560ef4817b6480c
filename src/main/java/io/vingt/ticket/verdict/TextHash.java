package io.vingt.ticket.verdict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a text by its words: who understood it understood these three fields, whatever blanks stand around them. */
public final class TextHash {

    private TextHash() {}

    /** @return SHA-256 in hex; a field that is null is like one that is empty */
    public static String of(String title, String insight, String fix) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : new String[] {title, insight, fix}) {
                digest.update((field == null ? "" : field.strip()).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
