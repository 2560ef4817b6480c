package io.vingt.estimate;

/** Where a ticket stands: a total order, the same for everybody and after a restart (science.md §3.7). */
public final class Place {
    private static final int DIGITS = 2;
    private static final int LOWEST_POWER = -400;
    private static final int BUCKETS = 99_999;
    private static final double MOST_DAYS = 9e9;
    private static final double MOST_DAYS_ADDED = 100_000;
    private static final long MOST_MILLIS = 99_999_999_999_999L;
    private static final long MOST_NUMBER = 999_999_999_999L;

    private Place() {}

    /** The score as rows show it and the order sees it: two significant digits, half up. */
    public static double rounded(double score) {
        return Decimal.of(score, DIGITS).value();
    }

    /** The rounded score as a whole number, 0 to 99,999: bigger is better, equal when the rounded scores are equal. */
    public static int bucket(double score) {
        Decimal two = Decimal.of(score, DIGITS);
        if (two.mantissa() <= 0) {
            return 0;
        }
        int tenths = (int) (two.mantissa() < 10 ? two.mantissa() * 10 : two.mantissa());
        return (two.magnitude() - LOWEST_POWER) * 90 + tenths - 9;
    }

    /**
     * 48 digits whose ascending byte order is the rank order: rounded score descending, stronger evidence, fewer expected
     * days (to a millionth), older, smaller number.
     */
    public static String key(
            double score, EvidenceKind evidence, double expectedDays, long filedAtMillis, long number) {
        StringBuilder key = new StringBuilder(48);
        append(key, BUCKETS - bucket(score), 5);
        append(key, EvidenceKind.EXPERIMENT.ordinal() - evidence.ordinal(), 1);
        append(key, StrictMath.round(1e6 * Calibration.clamp(expectedDays, 0, MOST_DAYS)), 16);
        append(key, StrictMath.min(MOST_MILLIS, StrictMath.max(0, filedAtMillis)), 14);
        append(key, StrictMath.min(MOST_NUMBER, StrictMath.max(0, number)), 12);
        return key.toString();
    }

    /**
     * As {@link #key}, for a ticket whose numbers are sealed: the last of its rounded score, whatever its evidence and days,
     * which anybody could otherwise find out by asking where other numbers would stand.
     */
    public static String sealedKey(double score, long filedAtMillis, long number) {
        StringBuilder key = new StringBuilder(48);
        append(key, BUCKETS - bucket(score), 5);
        key.append("9".repeat(17));
        append(key, StrictMath.min(MOST_MILLIS, StrictMath.max(0, filedAtMillis)), 14);
        append(key, StrictMath.min(MOST_NUMBER, StrictMath.max(0, number)), 12);
        return key.toString();
    }

    /**
     * A place just above another one and behind all that stands above it: what was put there earlier too.
     *
     * @param millis when it was put there
     * @param number of the ticket that is put there
     */
    public static String justAbove(String place, long millis, long number) {
        StringBuilder above = new StringBuilder(place);
        int at = above.length() - 1;
        while (above.charAt(at) == '0') {
            above.setCharAt(at--, '9');
        }
        above.setCharAt(at, (char) (above.charAt(at) - 1));
        append(above, StrictMath.min(MOST_MILLIS, StrictMath.max(0, millis)), 14);
        append(above, StrictMath.min(MOST_NUMBER, StrictMath.max(0, number)), 12);
        return above.toString();
    }

    /** Expected days as they are added up: whole millionths of a day, so that sums are exact; 100,000 days at most. */
    public static long millionths(double expectedDays) {
        return StrictMath.round(1e6 * Calibration.clamp(expectedDays, 0, MOST_DAYS_ADDED));
    }

    private static void append(StringBuilder key, long value, int width) {
        String digits = Long.toString(value);
        for (int i = digits.length(); i < width; i++) {
            key.append('0');
        }
        key.append(digits);
    }
}
