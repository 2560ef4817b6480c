package io.vingt.evidence.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG by the letter of its description, with whatever chunks a test needs. */
public final class PngFile {

    public static final int GRAY = 0;
    public static final int RGB = 2;
    public static final int PALETTE = 3;
    public static final int GRAY_ALPHA = 4;
    public static final int RGBA = 6;

    /** One sample of a channel, from 0 to 1. */
    public interface Look {
        double at(int x, int y, int channel);
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int width;
    private final int height;
    private final int depth;
    private final int type;

    public PngFile(int width, int height, int depth, int type) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.type = type;
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", head.put((byte) depth).put((byte) type).array());
    }

    public PngFile chunk(String name, byte... data) {
        byte[] named = new byte[4 + data.length];
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, named, 0, 4);
        System.arraycopy(data, 0, named, 4, data.length);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return this;
    }

    public PngFile profile(byte[] icc) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(new byte[] {'p', 0, 0});
        data.writeBytes(deflated(icc));
        return chunk("iCCP", data.toByteArray());
    }

    /** The rest of the file: what one sees, row by row without filters. */
    public byte[] showing(Look look) {
        int channels = channels(type);
        int bits = channels * depth;
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int y = 0; y < height; y++) {
            byte[] row = new byte[1 + (width * bits + 7) / 8];
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < channels; c++) put(row, x * bits + c * depth, look.at(x, y, c));
            }
            rows.writeBytes(row);
        }
        chunk("IDAT", deflated(rows.toByteArray()));
        chunk("IEND");
        return out.toByteArray();
    }

    /** A file that says how large it is and then ends. */
    public byte[] empty() {
        chunk("IDAT", deflated(new byte[1]));
        chunk("IEND");
        return out.toByteArray();
    }

    private void put(byte[] row, int bit, double sample) {
        int value = (int) Math.round(sample * (type == PALETTE ? 1 : (1 << depth) - 1));
        int at = 1 + bit / 8;
        if (depth == 16) {
            row[at] = (byte) (value >> 8);
            row[at + 1] = (byte) value;
        } else {
            row[at] |= (byte) (value << 8 - depth - bit % 8);
        }
    }

    static int channels(int type) {
        return switch (type) {
            case RGB -> 3;
            case GRAY_ALPHA -> 2;
            case RGBA -> 4;
            default -> 1;
        };
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) out.write(some, 0, deflater.deflate(some));
        deflater.end();
        return out.toByteArray();
    }
}
