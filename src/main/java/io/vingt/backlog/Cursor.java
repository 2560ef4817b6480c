package io.vingt.backlog;

import io.vingt.kernel.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page ended: the place of its last row, so that pages stay right while tickets come and go. */
record Cursor(String place) {

    private static final int LEAST_DIGITS = 48;
    private static final int MOST_DIGITS = 240;

    /** @return null for none */
    static Cursor read(String text) {
        if (text == null) return null;
        try {
            String place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            if (isPlace(place)) return new Cursor(place);
        } catch (IllegalArgumentException e) {
            throw new BadInput("after", "notACursor");
        }
        throw new BadInput("after", "notACursor");
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isPlace(String text) {
        boolean fits = text.length() >= LEAST_DIGITS && text.length() <= MOST_DIGITS;
        return fits && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
