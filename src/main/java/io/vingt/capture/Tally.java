package io.vingt.capture;

import java.time.Instant;

/**
 * How it stands with a merchant.
 *
 * @param open with us: waiting, or in somebody's hands
 * @param withThem where the fix is theirs
 * @param lastTold when they were last told of anything; null for never
 */
public record Tally(long fixed, long open, long withThem, Instant lastTold) {

    static final Tally NOTHING = new Tally(0, 0, 0, null);

    public boolean isNothing() {
        return fixed + open + withThem == 0;
    }
}
