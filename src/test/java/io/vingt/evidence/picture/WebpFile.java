package io.vingt.evidence.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** WebP by the letter of its container and of its lossless bit stream: two colours that differ in green. */
public final class WebpFile {

    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

    public WebpFile chunk(String name, byte[] data) {
        chunks.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        chunks.writeBytes(little(data.length, 4));
        chunks.writeBytes(data);
        if (data.length % 2 == 1) chunks.write(0);
        return this;
    }

    /** @param flags animation 2, Exif 8, alpha 16, profile 32 */
    public WebpFile canvas(int flags, int width, int height) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(little(flags, 4));
        data.writeBytes(little(width - 1, 3));
        data.writeBytes(little(height - 1, 3));
        return chunk("VP8X", data.toByteArray());
    }

    public WebpFile frame(int x, int y, int width, int height, byte[] inside) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int one : new int[] {x / 2, y / 2, width - 1, height - 1, 100}) data.writeBytes(little(one, 3));
        data.write(0);
        data.writeBytes(inside);
        return chunk("ANMF", data.toByteArray());
    }

    public byte[] file() {
        return riff(chunks.toByteArray());
    }

    /** A chunk for the inside of a frame. */
    static byte[] inside(String name, byte[] data) {
        return new WebpFile().chunk(name, data).chunks.toByteArray();
    }

    private static byte[] riff(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(little(4 + body.length, 4));
        out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** The head of a lossy frame, and nothing behind it. */
    public static byte[] lossyHead(int width, int height) {
        ByteBuffer out = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {0x10, 0, 0, (byte) 0x9d, 0x01, 0x2a})
                .putShort((short) width)
                .putShort((short) height);
        return out.array();
    }

    /** Left half of one green, right half of the other, over the same red and blue. */
    public static byte[] lossless(int width, int height, int red, int blue, int left, int right) {
        Bits bits = new Bits();
        bits.put(0x2f, 8);
        bits.put(width - 1, 14);
        bits.put(height - 1, 14);
        bits.put(0, 1 + 3 + 1 + 1 + 1);
        boolean two = left != right;
        bits.put(two ? 0b111 : 0b101, 3);
        bits.put(Math.min(left, right), 8);
        if (two) bits.put(Math.max(left, right), 8);
        for (int one : new int[] {red, blue, 255, 0}) {
            bits.put(0b101, 3);
            bits.put(one, 8);
        }
        for (long i = 0; two && i < (long) width * height; i++) {
            bits.put((i % width < width / 2 ? left : right) == Math.max(left, right) ? 1 : 0, 1);
        }
        return bits.done();
    }

    private static byte[] little(int value, int bytes) {
        byte[] out = new byte[bytes];
        for (int i = 0; i < bytes; i++) out[i] = (byte) (value >> 8 * i);
        return out;
    }

    private static final class Bits {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int held;
        private int count;

        void put(int value, int bits) {
            for (int i = 0; i < bits; i++) {
                held |= (value >> i & 1) << count;
                if (++count == 8) flush();
            }
        }

        private void flush() {
            out.write(held);
            held = 0;
            count = 0;
        }

        byte[] done() {
            if (count > 0) flush();
            return out.toByteArray();
        }
    }
}
