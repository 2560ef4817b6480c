package io.vingt.evidence.picture;

import java.io.ByteArrayOutputStream;
import java.util.TreeMap;

/** The segments of a JPEG that say what its samples mean; what they have to say else never reaches the decoder. */
final class JpegSegments {

    private static final int SCAN = 0xda;
    private static final int PROFILE_HEAD = 14;

    private interface Visitor {
        /** @param from the marker's byte 0xff; data from {@code from + 4} to {@code end} */
        void segment(int marker, int from, int end);
    }

    private JpegSegments() {}

    /** Without comments and whatever programs keep beside, but for what the decoder needs. */
    static byte[] plain(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int rest = walk(file, (marker, from, end) -> {
            boolean said = marker >= 0xe1 && marker <= 0xef && marker != 0xee || marker == 0xfe;
            if (!said) out.write(file, from, end - from);
        });
        out.write(file, rest, file.length - rest);
        return out.toByteArray();
    }

    static int channels(byte[] file) {
        int[] channels = new int[1];
        walk(file, (marker, from, end) -> {
            if (marker >= 0xc0 && marker <= 0xc2 && from + 9 < end) channels[0] = file[from + 9];
        });
        return channels[0];
    }

    /** Of four channels: whether Adobe's mark says that three of them are luminance and colour. */
    static boolean isLuminance(byte[] file) {
        Bytes bytes = new Bytes(file);
        boolean[] is = new boolean[1];
        walk(file, (marker, from, end) -> {
            if (marker == 0xee && end - from >= 16 && bytes.says(from + 4, "Adobe")) is[0] = bytes.u8(from + 15) == 2;
        });
        return is[0];
    }

    /** @return the colour profile, in however many pieces it stands there; null for none */
    static byte[] profile(byte[] file) {
        Bytes bytes = new Bytes(file);
        TreeMap<Integer, byte[]> pieces = new TreeMap<>();
        walk(file, (marker, from, end) -> {
            if (marker != 0xe2 || end - from < 4 + PROFILE_HEAD || !bytes.says(from + 4, "ICC_PROFILE\0")) return;
            int at = from + 4 + PROFILE_HEAD;
            pieces.putIfAbsent(bytes.u8(from + 16), java.util.Arrays.copyOfRange(file, at, end));
        });
        if (pieces.isEmpty()) return null;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.values().forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** @return where the first scan begins */
    private static int walk(byte[] file, Visitor visitor) {
        Bytes bytes = new Bytes(file);
        int at = 2;
        while (true) {
            int mark = JpegHead.marker(bytes, at);
            if (mark < 0 || bytes.u8(mark) == SCAN) return mark < 0 ? file.length : mark - 1;
            int length = bytes.big16(mark + 1);
            int end = Math.min(file.length, mark + 1 + length);
            visitor.segment(bytes.u8(mark), mark - 1, end);
            at = end;
        }
    }
}
