package io.vingt.evidence.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** The colours of a drawn picture as a browser shows them: what a file says of its colours is carried out, once, into sRGB. */
final class Colours {

    private static final int ROWS_AT_ONCE = 64;
    private static final int LONGEST_PROFILE = 4 << 20;

    private Colours() {}

    /** A profile that is broken, or not for colours as these, is as if it were not there, as in browsers. */
    static void byProfile(BufferedImage image, byte[] profile) {
        if (profile == null || profile.length > LONGEST_PROFILE) return;
        try {
            ICC_Profile read = ICC_Profile.getInstance(profile);
            if (read.getColorSpaceType() != ColorSpace.TYPE_RGB) return;
            convert(
                    image,
                    new ColorConvertOp(new ICC_ColorSpace(read), ColorSpace.getInstance(ColorSpace.CS_sRGB), null));
        } catch (IllegalArgumentException | java.awt.color.CMMException broken) {
            return;
        }
    }

    /** Colours only, whatever covers; a strip at a time, so that no second picture stands in memory. */
    private static void convert(BufferedImage image, ColorConvertOp into) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        for (int y = 0; y < image.getHeight(); y += ROWS_AT_ONCE) {
            int rows = Math.min(ROWS_AT_ONCE, image.getHeight() - y);
            WritableRaster strip = Raster.createInterleavedRaster(0, width, rows, 3, null);
            int[] samples = new int[3 * width * rows];
            int from = y * width;
            for (int i = 0; i < width * rows; i++) {
                for (int c = 0; c < 3; c++) samples[3 * i + c] = pixels[from + i] >> 16 - 8 * c & 0xff;
            }
            strip.setPixels(0, 0, width, rows, samples);
            into.filter(strip, strip);
            strip.getPixels(0, 0, width, rows, samples);
            for (int i = 0; i < width * rows; i++) {
                pixels[from + i] = pixels[from + i] & 0xff000000
                        | samples[3 * i] << 16
                        | samples[3 * i + 1] << 8
                        | samples[3 * i + 2];
            }
        }
    }

    static void byLight(BufferedImage image, Light light) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) pixels[i] = pixels[i] & 0xff000000 | light.shown(pixels[i]);
    }
}
