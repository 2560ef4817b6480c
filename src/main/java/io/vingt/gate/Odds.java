package io.vingt.gate;

/** Chances as people set them, per mille, and as scores are added up, hundredths of a logit; by a table, so that every machine agrees. */
final class Odds {
    private static final int STEP = 25;
    private static final int WHOLE = 1000;
    private static final int CERTAIN = 100_000;
    /** round(100 · ln(p / (1 - p))) for p = 0.025, 0.05 … 0.975. */
    private static final int[] LOGITS = {
        -366, -294, -251, -220, -195, -173, -155, -139, -124, -110, -97, -85, -73, -62, -51, -41, -30, -20, -10, 0, 10,
        20, 30, 41, 51, 62, 73, 85, 97, 110, 124, 139, 155, 173, 195, 220, 251, 294, 366
    };

    private Odds() {}

    /** The score below which the chance is less than {@code perMille}; between the table's rows along a straight line. */
    static int score(int perMille) {
        if (perMille <= 0 || perMille >= WHOLE) {
            return perMille <= 0 ? -CERTAIN : CERTAIN;
        }
        int row = Math.max(0, Math.min(LOGITS.length - 2, perMille / STEP - 1));
        int rest = Math.max(0, Math.min(2 * STEP, perMille - (row + 1) * STEP));
        return LOGITS[row] + (LOGITS[row + 1] - LOGITS[row]) * Math.min(rest, STEP) / STEP;
    }
}
