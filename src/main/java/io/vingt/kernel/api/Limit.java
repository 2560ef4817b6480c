package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;

/** How many items a list answers with. */
public final class Limit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    /**
     * @param asked as it stands in the query, null for {@value #USUAL}
     * @throws BadInput when it is not a number from 1 to {@value #MOST}
     */
    public static int of(String asked) {
        if (asked == null) return USUAL;
        if (!asked.matches("[0-9]{1,9}")) throw new BadInput("limit", "notANumber");
        int limit = Integer.parseInt(asked);
        if (limit < 1 || limit > MOST) throw new BadInput("limit", "outOfRange");
        return limit;
    }
}
