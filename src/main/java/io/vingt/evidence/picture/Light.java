package io.vingt.evidence.picture;

/**
 * What light the samples of a picture stand for, by an exponent and three primaries, and what sRGB shows it with. Linear
 * algebra as in W3C's PNG, third edition, section 4.3, and IEC 61966-2-1; the white is D65 for both.
 */
final class Light {

    /** x and y of red, green, blue and white. */
    static final double[] SRGB = {0.64, 0.33, 0.30, 0.60, 0.15, 0.06, 0.3127, 0.3290};

    static final double[] DISPLAY_P3 = {0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.3127, 0.3290};
    private static final int STEPS = 4096;

    private final double[] linear = new double[256];
    private final int[] shown = new int[STEPS + 1];
    private final double[][] matrix;

    /**
     * @param exponent of a sample to its light; 0 for sRGB's own curve
     * @param primaries as {@link #SRGB}
     */
    Light(double exponent, double[] primaries) {
        for (int i = 0; i < 256; i++) {
            double v = i / 255.0;
            linear[i] = exponent == 0 ? decoded(v) : Math.pow(v, exponent);
        }
        for (int i = 0; i <= STEPS; i++) shown[i] = (int) Math.round(255 * encoded((double) i / STEPS));
        matrix = product(inverse(xyz(SRGB)), xyz(primaries));
    }

    int shown(int rgb) {
        double r = linear[rgb >> 16 & 0xff];
        double g = linear[rgb >> 8 & 0xff];
        double b = linear[rgb & 0xff];
        int out = 0;
        for (double[] row : matrix) {
            double light = Math.max(0, Math.min(1, row[0] * r + row[1] * g + row[2] * b));
            out = out << 8 | shown[(int) (light * STEPS + 0.5)];
        }
        return out;
    }

    private static double decoded(double v) {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double v) {
        return v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
    }

    /** The matrix from linear samples to XYZ whose white is (1, 1, 1). */
    private static double[][] xyz(double[] p) {
        double[][] columns = new double[3][3];
        for (int c = 0; c < 3; c++) {
            double x = p[2 * c];
            double y = p[2 * c + 1];
            double[] column = {x / y, 1, (1 - x - y) / y};
            for (int row = 0; row < 3; row++) columns[row][c] = column[row];
        }
        double[] white = {p[6] / p[7], 1, (1 - p[6] - p[7]) / p[7]};
        double[][] back = inverse(columns);
        for (int c = 0; c < 3; c++) {
            double share = back[c][0] * white[0] + back[c][1] * white[1] + back[c][2] * white[2];
            for (int row = 0; row < 3; row++) columns[row][c] *= share;
        }
        return columns;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) for (int k = 0; k < 3; k++) product[i][j] += a[i][k] * b[k][j];
        }
        return product;
    }

    private static double[][] inverse(double[][] m) {
        double[][] inverse = new double[3][3];
        double determinant = 0;
        for (int i = 0; i < 3; i++) {
            determinant += m[0][i] * (m[1][(i + 1) % 3] * m[2][(i + 2) % 3] - m[1][(i + 2) % 3] * m[2][(i + 1) % 3]);
        }
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                inverse[j][i] = (m[(i + 1) % 3][(j + 1) % 3] * m[(i + 2) % 3][(j + 2) % 3]
                                - m[(i + 1) % 3][(j + 2) % 3] * m[(i + 2) % 3][(j + 1) % 3])
                        / determinant;
            }
        }
        return inverse;
    }
}
