package io.vingt.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing worth knowing of a photograph's metadata before it goes: which way up the camera was held. */
final class Exif {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] MARK = {'E', 'x', 'i', 'f', 0, 0};
    private static final int MOST_ENTRIES = 200;

    private Exif() {}

    /** @return 1 to 8; 1 where nothing is said or what is said makes no sense */
    static int orientation(byte[] file) {
        int tiff = jpeg(file);
        if (tiff < 0) tiff = webp(file);
        return tiff < 0 ? UPRIGHT : read(file, tiff);
    }

    /** Where the TIFF header of a JPEG's APP1 segment begins, -1 for none. */
    private static int jpeg(byte[] file) {
        if (file.length < 4 || u8(file, 0) != 0xff || u8(file, 1) != 0xd8) return -1;
        int at = 2;
        while (at + 4 < file.length && u8(file, at) == 0xff) {
            int marker = u8(file, at + 1);
            int length = u8(file, at + 2) << 8 | u8(file, at + 3);
            if (marker == 0xe1 && isMark(file, at + 4)) return at + 4 + MARK.length;
            if (marker == 0xda || length < 2) return -1;
            at += 2 + length;
        }
        return -1;
    }

    private static int webp(byte[] file) {
        if (file.length < 20 || file[0] != 'R' || file[8] != 'W') return -1;
        long at = 12;
        while (at + 8 <= file.length) {
            int chunk = (int) at;
            long length = little(file, chunk + 4);
            if (file[chunk] == 'E' && file[chunk + 1] == 'X' && file[chunk + 2] == 'I' && file[chunk + 3] == 'F') {
                return isMark(file, chunk + 8) ? chunk + 8 + MARK.length : chunk + 8;
            }
            at += 8 + length + (length & 1);
        }
        return -1;
    }

    private static int read(byte[] file, int tiff) {
        if (tiff + 8 > file.length) return UPRIGHT;
        ByteBuffer in = ByteBuffer.wrap(file, tiff, file.length - tiff).slice();
        in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = in.getInt(4);
        if (directory < 8 || directory > in.limit() - 2) return UPRIGHT;
        int entries = Math.min(MOST_ENTRIES, in.getShort(directory) & 0xffff);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > in.limit()) return UPRIGHT;
            if ((in.getShort(entry) & 0xffff) != ORIENTATION) continue;
            int value = in.getShort(entry + 8) & 0xffff;
            return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
        return UPRIGHT;
    }

    private static boolean isMark(byte[] file, int at) {
        if (at + MARK.length > file.length) return false;
        for (int i = 0; i < MARK.length; i++) if (file[at + i] != MARK[i]) return false;
        return true;
    }

    private static int u8(byte[] file, int at) {
        return file[at] & 0xff;
    }

    private static long little(byte[] file, int at) {
        return u8(file, at) | u8(file, at + 1) << 8 | u8(file, at + 2) << 16 | (long) u8(file, at + 3) << 24;
    }
}
