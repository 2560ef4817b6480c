package io.vingt.gate;

import java.util.Arrays;

/** Ridge logistic regression by Newton's method (iteratively reweighted least squares); no chance in it, so that a run repeats to the digit. */
final class LogisticRegression {
    private static final int MOST_STEPS = 40;
    private static final double CLOSE = 1e-8;
    private static final double FLAT = 1e-6;

    private final double ridge;

    /** @param ridge penalty on the squared weights, not on the bias */
    LogisticRegression(double ridge) {
        this.ridge = ridge;
    }

    /**
     * @param x one row a case
     * @param weight how much each case counts
     * @return the weights in the order of the columns, then the bias
     */
    double[] fit(int[][] x, boolean[] good, double[] weight) {
        int columns = x[0].length;
        double[] w = new double[columns + 1];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] curvature = new double[columns + 1][columns + 2];
            for (int row = 0; row < x.length; row++) {
                add(x[row], good[row], weight[row], w, curvature);
            }
            for (int c = 0; c <= columns; c++) {
                double penalty = c < columns ? ridge : 0;
                curvature[c][c] += penalty + FLAT;
                curvature[c][columns + 1] -= penalty * w[c];
            }
            double[] move = solve(curvature);
            double largest = 0;
            for (int c = 0; c <= columns; c++) {
                w[c] += move[c];
                largest = Math.max(largest, Math.abs(move[c]));
            }
            if (largest < CLOSE) {
                break;
            }
        }
        return w;
    }

    private static void add(int[] x, boolean good, double weight, double[] w, double[][] curvature) {
        int columns = x.length;
        double z = w[columns];
        for (int c = 0; c < columns; c++) {
            z += w[c] * x[c];
        }
        double p = 1 / (1 + Math.exp(-z));
        double error = ((good ? 1 : 0) - p) * weight;
        double bend = Math.max(FLAT, p * (1 - p)) * weight;
        for (int c = 0; c <= columns; c++) {
            double xc = c < columns ? x[c] : 1;
            if (xc != 0) {
                curvature[c][columns + 1] += error * xc;
                for (int d = 0; d <= columns; d++) {
                    curvature[c][d] += bend * xc * (d < columns ? x[d] : 1);
                }
            }
        }
    }

    /** Gauss–Jordan with pivoting; the last column is the right-hand side. */
    private static double[] solve(double[][] m) {
        int n = m.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
            }
            double[] row = m[c];
            m[c] = m[pivot];
            m[pivot] = row;
            for (int r = 0; r < n; r++) {
                double factor = r == c ? 0 : m[r][c] / m[c][c];
                for (int k = c; factor != 0 && k <= n; k++) {
                    m[r][k] -= factor * m[c][k];
                }
            }
        }
        double[] x = new double[n];
        Arrays.setAll(x, i -> m[i][n] / m[i][i]);
        return x;
    }
}
