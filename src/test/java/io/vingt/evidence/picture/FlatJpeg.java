package io.vingt.evidence.picture;

import java.io.ByteArrayOutputStream;

/** A gray surface as JPEG, of any size and in as many scans as one likes, from a few bytes (ITU-T T.81, annexes B and G). */
final class FlatJpeg {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int width;
    private final int height;
    private final long blocks;

    private FlatJpeg(int width, int height) {
        this.width = width;
        this.height = height;
        blocks = ((width + 7) / 8) * (long) ((height + 7) / 8);
    }

    /** @param scans 1 for a baseline picture, up to 64 for a progressive one: one coefficient after the other */
    static byte[] of(int width, int height, int scans) {
        FlatJpeg flat = new FlatJpeg(width, height);
        flat.head(scans > 1);
        if (scans == 1) flat.scan(0, 63, flat.zeros(2 * flat.blocks));
        else flat.scan(0, 0, flat.zeros(flat.blocks));
        for (int i = 1; i < scans; i++) flat.scan(i, i, flat.runs());
        flat.bytes(0xff, 0xd9);
        return flat.out.toByteArray();
    }

    private void head(boolean progressive) {
        bytes(0xff, 0xd8, 0xff, 0xdb, 0, 67, 0);
        for (int i = 0; i < 64; i++) bytes(1);
        bytes(
                0xff,
                progressive ? 0xc2 : 0xc0,
                0,
                11,
                8,
                height >> 8,
                height & 255,
                width >> 8,
                width & 255,
                1,
                1,
                0x11,
                0);
        code(0x00, 0x00);
        code(0x10, progressive ? 0xe0 : 0x00);
    }

    /** A table of one code, the single bit 0. */
    private void code(int table, int symbol) {
        bytes(0xff, 0xc4, 0, 20, table, 1);
        for (int i = 1; i < 16; i++) bytes(0);
        bytes(symbol);
    }

    private void scan(int from, int to, byte[] data) {
        bytes(0xff, 0xda, 0, 8, 1, 1, 0x00, from, to, 0);
        out.writeBytes(data);
    }

    private byte[] zeros(long bits) {
        return new byte[(int) ((bits + 7) / 8)];
    }

    /** “Nothing more in the next 16,384 blocks”, as often as it takes. */
    private byte[] runs() {
        return zeros(15 * ((blocks + 16_383) / 16_384));
    }

    private void bytes(int... values) {
        for (int value : values) out.write(value);
    }
}
