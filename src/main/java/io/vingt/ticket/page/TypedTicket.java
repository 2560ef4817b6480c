package io.vingt.ticket.page;

import io.vingt.kernel.BadInput;

/** A ticket's number as people write it: “78”, “V-78” or “#78”, and nothing else, since what is merged by mistake is gone from the list. */
final class TypedTicket {

    private static final int LONGEST = 18;

    private TypedTicket() {}

    /** @throws BadInput where nothing was typed, or something else */
    static long number(String field, String typed) {
        if (typed == null || typed.isBlank()) throw new BadInput(field, "missing");
        String text = typed.strip();
        int from = text.startsWith("#") ? 1 : text.regionMatches(true, 0, "V-", 0, 2) ? 2 : 0;
        String digits = text.substring(from);
        boolean number = !digits.isEmpty()
                && digits.length() <= LONGEST
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) throw new BadInput(field, "notANumber");
        return Long.parseLong(digits);
    }
}
