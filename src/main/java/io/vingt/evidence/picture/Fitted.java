package io.vingt.evidence.picture;

/**
 * How large a picture is kept: its shorter side up to 1,600 pixels, its longer one up to ten times that, so that a screenshot
 * of a whole page stays readable. The browser makes pictures smaller by the same rule (fitted.js).
 */
record Fitted(int width, int height) {

    static final int SHORTER = 1_600;
    static final int LONGER = 16_000;
    static final double MOST_PIXELS = 16_000_000;

    static Fitted of(int width, int height) {
        double scale = Math.min(1, (double) SHORTER / Math.min(width, height));
        scale = Math.min(scale, (double) LONGER / Math.max(width, height));
        scale = Math.min(scale, Math.sqrt(MOST_PIXELS / ((double) width * height)));
        return new Fitted(rounded(width * scale), rounded(height * scale));
    }

    private static int rounded(double side) {
        return (int) Math.max(1, Math.floor(side + 1e-6));
    }
}
