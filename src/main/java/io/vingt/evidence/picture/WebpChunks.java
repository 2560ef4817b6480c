package io.vingt.evidence.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The chunks of a WebP that {@link WebpHead} has found sound: what a decoder needs of them, and the colour profile. */
final class WebpChunks {

    private static final int AROUND = 8;
    private static final int FRAME = 16;

    /**
     * The decoder (imageio-webp 3.14.0) throws and catches an exception for every pixel from the moment that it holds a lossless
     * stream's last bytes: a surface of one colour took it seven microseconds a pixel. With some bytes behind it never gets there.
     */
    private static final int BEHIND = 16;

    private final byte[] file;
    private final Bytes bytes;

    private WebpChunks(byte[] file) {
        this.file = file;
        bytes = new Bytes(file);
    }

    /** @return null for none */
    static byte[] profile(byte[] file) {
        WebpChunks chunks = new WebpChunks(file);
        for (int at = 12; at + AROUND <= file.length; at = chunks.next(at)) {
            if (chunks.bytes.says(at, "ICCP")) return Arrays.copyOfRange(file, at + AROUND, chunks.end(at));
        }
        return null;
    }

    /** The first picture and nothing that is said beside it. */
    static byte[] plain(byte[] file) {
        WebpChunks chunks = new WebpChunks(file);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean moving = false;
        for (int at = 12; at + AROUND <= file.length; at = chunks.next(at)) {
            boolean frame = chunks.bytes.says(at, "ANMF");
            if (frame && moving) continue;
            moving |= frame;
            chunks.copy(at, body);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, 4);
        number(4 + body.size(), out);
        out.write(file, 8, 4);
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    private void copy(int at, ByteArrayOutputStream out) {
        boolean said = bytes.says(at, "ICCP") || bytes.says(at, "EXIF") || bytes.says(at, "XMP ");
        if (said) return;
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        if (bytes.says(at, "ANMF")) {
            data.write(file, at + AROUND, FRAME);
            for (int inner = at + AROUND + FRAME; inner + AROUND <= end(at); inner = next(inner)) copy(inner, data);
        } else {
            data.write(file, at + AROUND, end(at) - at - AROUND);
            if (bytes.says(at, "VP8L")) data.writeBytes(new byte[BEHIND]);
        }
        out.write(file, at, 4);
        number(data.size(), out);
        out.writeBytes(data.toByteArray());
        if (data.size() % 2 == 1) out.write(0);
    }

    private static void number(int value, ByteArrayOutputStream out) {
        for (int i = 0; i < 4; i++) out.write(value >> 8 * i);
    }

    private int end(int chunk) {
        return (int) Math.min(file.length, chunk + AROUND + bytes.little32(chunk + 4));
    }

    private int next(int chunk) {
        long length = bytes.little32(chunk + 4);
        return (int) Math.min(file.length, chunk + AROUND + length + (length & 1));
    }
}
