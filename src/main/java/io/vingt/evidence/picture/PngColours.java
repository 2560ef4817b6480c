package io.vingt.evidence.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a PNG says of its colours, in the order of W3C's third edition: code points, profile, sRGB, gamma and primaries. */
final class PngColours {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PROFILE = 4 << 20;
    private static final double SCALE = 100_000;

    private final Bytes file;

    private PngColours(Bytes file) {
        this.file = file;
    }

    static void show(BufferedImage image, byte[] file) {
        new PngColours(new Bytes(file)).show(image);
    }

    private void show(BufferedImage image) {
        long points = PngHead.chunk(file, "cICP");
        long profile = PngHead.chunk(file, "iCCP");
        if (points >= 0) codePoints(image, points);
        else if (profile >= 0) Colours.byProfile(image, profile(profile));
        else if (PngHead.chunk(file, "sRGB") < 0) gamma(image);
    }

    /** ITU-T H.273: primaries 12 are Display P3's; others than these and sRGB's are for films. */
    private void codePoints(BufferedImage image, long at) {
        if (file.u8(at) == 12 && file.u8(at + 1) == 13) Colours.byLight(image, new Light(0, Light.DISPLAY_P3));
    }

    private byte[] profile(long at) {
        long end = at + file.big32(at - 8);
        long name = at;
        while (name < end && name - at < LONGEST_NAME && file.u8(name) != 0) name++;
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.file(), (int) name + 2, (int) Math.max(0, end - name - 2));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            while (!inflater.finished() && out.size() <= LONGEST_PROFILE) {
                int read = inflater.inflate(some);
                if (read == 0) return null;
                out.write(some, 0, read);
            }
            return out.toByteArray();
        } catch (DataFormatException broken) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private void gamma(BufferedImage image) {
        long at = PngHead.chunk(file, "gAMA");
        double gamma = at < 0 ? 0 : file.big32(at) / SCALE;
        double[] primaries = primaries();
        boolean usual = at < 0 || Math.abs(gamma - 0.45455) < 0.02;
        boolean odd = gamma != 0 && (gamma < 0.1 || gamma > 5);
        if (odd || usual && primaries == Light.SRGB) return;
        Colours.byLight(image, new Light(at < 0 ? 0 : 1 / gamma, primaries));
    }

    /** Without a gamma browsers leave primaries alone. */
    private double[] primaries() {
        long at = PngHead.chunk(file, "cHRM");
        if (at < 0 || PngHead.chunk(file, "gAMA") < 0) return Light.SRGB;
        double[] primaries = new double[8];
        for (int i = 0; i < 4; i++) {
            int from = i == 3 ? 0 : 8 + 8 * i;
            primaries[2 * i] = file.big32(at + from) / SCALE;
            primaries[2 * i + 1] = file.big32(at + from + 4) / SCALE;
        }
        boolean usual = true;
        for (int i = 0; i < 8; i++) {
            if (primaries[i] < 0.001 || primaries[i] > 0.999) return Light.SRGB;
            usual &= Math.abs(primaries[i] - Light.SRGB[i]) < 0.002;
        }
        return usual ? Light.SRGB : primaries;
    }
}
