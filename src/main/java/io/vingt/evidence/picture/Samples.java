package io.vingt.evidence.picture;

import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * What a decoder read, taken for what the file says it is rather than for what the JDK makes of it: that takes gray beside
 * alpha for linear light, and inks for another press's.
 *
 * @param bits of a sample
 * @param palette null where samples are colours
 */
record Samples(Raster raster, Meaning meaning, int bits, IndexColorModel palette) {

    enum Meaning {
        GRAY(1),
        GRAY_ALPHA(2),
        RGB(3),
        RGBA(4),
        /** Turned about, as all programs keep them: 255 is no ink. */
        CMYK(4),
        YCCK(4),
        INDEX(1);

        final int channels;

        Meaning(int channels) {
            this.channels = channels;
        }
    }

    int width() {
        return raster.getWidth();
    }

    int height() {
        return raster.getHeight();
    }

    boolean hasAlpha() {
        return meaning == Meaning.GRAY_ALPHA
                || meaning == Meaning.RGBA
                || meaning == Meaning.INDEX && palette.hasAlpha();
    }

    /**
     * @param into receives red, green, blue and alpha of each pixel, 0 to 255
     * @param read room for a row of samples
     */
    void row(int y, int[] into, int[] read) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, read);
        int channels = meaning.channels;
        for (int x = 0; x < width(); x++) {
            if (meaning == Meaning.INDEX) indexed(read[x], into, 4 * x);
            else pixel(read, channels * x, into, 4 * x);
        }
    }

    private void indexed(int index, int[] into, int at) {
        int argb = index < palette.getMapSize() ? palette.getRGB(index) : 0xff000000;
        into[at] = argb >> 16 & 0xff;
        into[at + 1] = argb >> 8 & 0xff;
        into[at + 2] = argb & 0xff;
        into[at + 3] = argb >>> 24;
    }

    private void pixel(int[] read, int from, int[] into, int at) {
        boolean gray = meaning.channels < 3;
        into[at] = eight(read[from]);
        into[at + 1] = gray ? into[at] : eight(read[from + 1]);
        into[at + 2] = gray ? into[at] : eight(read[from + 2]);
        into[at + 3] = hasAlpha() ? eight(read[from + meaning.channels - 1]) : 255;
        if (meaning == Meaning.YCCK) luminance(into, at);
        if (meaning == Meaning.CMYK || meaning == Meaning.YCCK) inked(into, at, read[from + 3]);
    }

    private int eight(int sample) {
        return switch (bits) {
            case 8 -> sample;
            case 16 -> sample >> 8;
            default -> sample * 255 / ((1 << bits) - 1);
        };
    }

    private static void inked(int[] into, int at, int black) {
        for (int c = 0; c < 3; c++) into[at + c] = (into[at + c] * black + 127) / 255;
    }

    /** ITU-T T.871, and the three inks are what is left to 255. */
    private static void luminance(int[] into, int at) {
        int y = into[at];
        double cb = into[at + 1] - 128;
        double cr = into[at + 2] - 128;
        into[at] = 255 - bounded(y + 1.402 * cr);
        into[at + 1] = 255 - bounded(y - 0.344136 * cb - 0.714136 * cr);
        into[at + 2] = 255 - bounded(y + 1.772 * cb);
    }

    private static int bounded(double sample) {
        return (int) Math.max(0, Math.min(255, Math.round(sample)));
    }
}
