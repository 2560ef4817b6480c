package io.vingt.evidence.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Profiles of three primaries and a curve, as small as ICC.1 allows. */
public final class Icc {

    /** Display P3 against D50, as SMPTE and Apple publish it. */
    private static final double[][] DISPLAY_P3 = {
        {0.51512, 0.24120, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.15710, 0.06657, 0.78407}
    };

    private static final double[][] SRGB = {
        {0.43607, 0.22249, 0.01392}, {0.38515, 0.71687, 0.09708}, {0.14307, 0.06061, 0.71410}
    };

    private Icc() {}

    public static byte[] displayP3() {
        return profile(DISPLAY_P3);
    }

    public static byte[] sRgb() {
        return profile(SRGB);
    }

    private static byte[] profile(double[][] primaries) {
        byte[] name = text("desc", 90);
        byte[] rights = text("text", 16);
        byte[][] parts = {
            name, rights, xyz(0.9642, 1, 0.8249), xyz(primaries[0]), xyz(primaries[1]), xyz(primaries[2]), curve()
        };
        String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        int size = 128 + 4 + 12 * tags.length;
        for (byte[] part : parts) size += part.length;
        ByteBuffer out = ByteBuffer.allocate(size);
        head(out, size);
        out.position(128);
        out.putInt(tags.length);
        int at = 128 + 4 + 12 * tags.length;
        for (int i = 0; i < tags.length; i++) {
            byte[] part = parts[Math.min(i, 6)];
            out.put(tags[i].getBytes(StandardCharsets.US_ASCII)).putInt(at).putInt(part.length);
            if (i < 6) at += part.length;
        }
        for (byte[] part : parts) out.put(part);
        return out.array();
    }

    private static void head(ByteBuffer out, int size) {
        out.putInt(0, size);
        out.putInt(8, 0x02400000);
        put(out, 12, "mntrRGB XYZ ");
        out.putShort(24, (short) 2026).putShort(26, (short) 12).putShort(28, (short) 1);
        put(out, 36, "acsp");
        out.putInt(68, fixed(0.9642)).putInt(72, fixed(1)).putInt(76, fixed(0.8249));
    }

    private static void put(ByteBuffer out, int at, String ascii) {
        for (int i = 0; i < ascii.length(); i++) out.put(at + i, (byte) ascii.charAt(i));
    }

    private static byte[] text(String type, int length) {
        ByteBuffer out = ByteBuffer.allocate(length + length % 4);
        put(out, 0, type);
        if (type.equals("desc")) out.putInt(8, 2);
        out.put(12, (byte) 'p');
        return out.array();
    }

    private static byte[] xyz(double... value) {
        ByteBuffer out = ByteBuffer.allocate(20);
        put(out, 0, "XYZ ");
        for (int i = 0; i < 3; i++) out.putInt(8 + 4 * i, fixed(value[i]));
        return out.array();
    }

    /** The curve of sRGB in 1,024 steps. */
    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * 1024);
        put(out, 0, "curv");
        out.putInt(8, 1024);
        for (int i = 0; i < 1024; i++) {
            double v = i / 1023.0;
            double linear = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
            out.putShort(12 + 2 * i, (short) Math.round(linear * 65535));
        }
        return out.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
