package io.vingt.evidence.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** Smaller by the mean of what comes to stand on a pixel, row by row, so that small print stays as readable as it can. */
final class Scaling {

    private static final double NOTHING = 1e-9;

    private final Samples from;
    private final int[] pixels;
    private final BufferedImage drawn;
    private final double across;
    private final double down;
    private final double[] sums;

    private Scaling(Samples from, Fitted size) {
        this.from = from;
        drawn = new BufferedImage(
                size.width(),
                size.height(),
                from.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        across = (double) from.width() / size.width();
        down = (double) from.height() / size.height();
        sums = new double[4 * size.width()];
    }

    static BufferedImage of(Samples from, Fitted size) {
        Scaling scaling = new Scaling(from, size);
        scaling.draw();
        return scaling.drawn;
    }

    private void draw() {
        int[] read = new int[from.width() * from.meaning().channels];
        int[] row = new int[4 * from.width()];
        int held = -1;
        for (int y = 0; y < drawn.getHeight(); y++) {
            double begin = y * down;
            double end = Math.min(from.height(), begin + down);
            for (int s = (int) begin; s < end - NOTHING; s++) {
                if (held != s) from.row(s, row, read);
                held = s;
                add(row, Math.min(end, s + 1) - Math.max(begin, s));
            }
            write(y, end - begin);
        }
    }

    private void add(int[] row, double share) {
        if (across == 1) {
            for (int x = 0; x < drawn.getWidth(); x++) add(row, x, x, share);
            return;
        }
        for (int x = 0; x < drawn.getWidth(); x++) {
            double begin = x * across;
            double end = Math.min(from.width(), begin + across);
            for (int s = (int) begin; s < end - NOTHING; s++) {
                add(row, s, x, share * (Math.min(end, s + 1) - Math.max(begin, s)));
            }
        }
    }

    /** Colours count as much as they cover. */
    private void add(int[] row, int source, int target, double share) {
        int s = 4 * source;
        int t = 4 * target;
        double alpha = share * row[s + 3];
        sums[t] += alpha * row[s];
        sums[t + 1] += alpha * row[s + 1];
        sums[t + 2] += alpha * row[s + 2];
        sums[t + 3] += alpha;
    }

    private void write(int y, double weight) {
        double whole = Math.max(NOTHING, weight * across);
        for (int x = 0; x < drawn.getWidth(); x++) {
            int t = 4 * x;
            double cover = Math.max(NOTHING, sums[t + 3]);
            int alpha = rounded(sums[t + 3] / whole);
            pixels[y * drawn.getWidth() + x] = alpha << 24
                    | rounded(sums[t] / cover) << 16
                    | rounded(sums[t + 1] / cover) << 8
                    | rounded(sums[t + 2] / cover);
        }
        Arrays.fill(sums, 0);
    }

    private static int rounded(double sample) {
        return (int) Math.min(255, sample + 0.5);
    }
}
