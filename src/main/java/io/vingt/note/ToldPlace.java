package io.vingt.note;

import io.vingt.kernel.BadInput;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A place in the order in which merchants were told, the latest first: what comes later in it was told before. */
record ToldPlace(Instant at, long ticket, long merchant) {

    private static final ToldPlace FIRST =
            new ToldPlace(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE, Long.MAX_VALUE);

    /** @throws BadInput for what no list gave out */
    static ToldPlace of(String cursor) {
        if (cursor == null || cursor.isEmpty()) return FIRST;
        String[] parts = cursor.split("\\.", -1);
        if (parts.length != 3) throw new BadInput("after", "notACursor");
        return new ToldPlace(
                Instant.EPOCH.plus(number(parts[0]), ChronoUnit.MICROS), number(parts[1]), number(parts[2]));
    }

    String cursor() {
        return text(ChronoUnit.MICROS.between(Instant.EPOCH, at)) + "." + text(ticket) + "." + text(merchant);
    }

    /** What rows of a table must be; blanks 2, 3 and 4 are this place's. */
    static String before(String table) {
        return "(X.told_at < ?2 or X.told_at = ?2 and (X.ticket_number < ?3 or X.ticket_number = ?3 and X.merchant_id < ?4))"
                .replace("X", table);
    }

    private static String text(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    /** Within what a timestamp holds. */
    private static long number(String text) {
        if (!text.matches("[0-9a-z]{1,11}")) throw new BadInput("after", "notACursor");
        return Long.parseLong(text, Character.MAX_RADIX);
    }
}
