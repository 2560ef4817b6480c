package io.vingt.estimate;

/**
 * A number as people write it: {@code mantissa × 10^exponent}, rounded half up to so many significant digits.
 *
 * <p>The same bits everywhere: no library's opinion of decimals, no locale.
 */
record Decimal(long mantissa, int exponent) {
    /** More digits than a double carries would be invented. */
    static final int MOST_DIGITS = 15;

    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** The value to {@code digits} significant digits (1 to 15), trailing zeros dropped; what is not finite is zero. */
    static Decimal of(double value, int digits) {
        double size = StrictMath.abs(value);
        if (!(size > 1e-300 && size < 1e300)) {
            return new Decimal(0, 0);
        }
        int exponent = magnitude(size) - digits + 1;
        long mantissa = (long) StrictMath.floor(shifted(size, -exponent) + 0.5);
        while (mantissa % 10 == 0) {
            mantissa /= 10;
            exponent++;
        }
        return new Decimal(value < 0 ? -mantissa : mantissa, exponent);
    }

    /** The value to whole units, or to two digits where whole units would say less. */
    static Decimal whole(double value) {
        return of(value, StrictMath.min(MOST_DIGITS, StrictMath.max(2, magnitude(StrictMath.abs(value)) + 1)));
    }

    double value() {
        return shifted(mantissa, exponent);
    }

    /** The power of ten of the first digit; 0 for what has none. */
    int magnitude() {
        return mantissa == 0 ? 0 : magnitude(StrictMath.abs((double) mantissa)) + exponent;
    }

    private static int magnitude(double size) {
        if (!(size > 1e-300 && size < 1e300)) {
            return 0;
        }
        int power = (int) StrictMath.floor(StrictMath.log10(size));
        if (shifted(size, -power) >= 10) {
            return power + 1;
        }
        return shifted(size, -power) < 1 ? power - 1 : power;
    }

    private static double shifted(double value, int places) {
        double shifted = value;
        int left = StrictMath.abs(places);
        while (left > 0) {
            int step = StrictMath.min(left, TENS.length - 1);
            shifted = places > 0 ? shifted * TENS[step] : shifted / TENS[step];
            left -= step;
        }
        return shifted;
    }
}
