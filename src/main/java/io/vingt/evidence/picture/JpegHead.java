package io.vingt.evidence.picture;

import io.vingt.evidence.picture.PictureHead.Format;

/** JPEG by its markers (ITU-T T.81, annex B), to the end of the picture: what hangs on behind it is not looked at. */
final class JpegHead {

    private static final int BASELINE = 0xc0;
    private static final int PROGRESSIVE = 0xc2;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int APP1 = 0xe1;

    private final Bytes file;
    private int width;
    private int height;
    private int scans;
    private int orientation = Exif.UPRIGHT;

    private JpegHead(Bytes file) {
        this.file = file;
    }

    static PictureHead of(Bytes file) throws NotTaken {
        JpegHead head = new JpegHead(file);
        head.walk();
        if (head.width == 0 || head.scans == 0) throw new NotTaken("notAPicture");
        PictureHead.mustBeOfAWork(head.width, head.height, head.scans);
        return new PictureHead(Format.JPEG, head.width, head.height, head.orientation);
    }

    private void walk() throws NotTaken {
        int at = 2;
        while (true) {
            at = marker(file, at);
            if (at < 0) throw new NotTaken("cutOff");
            int marker = file.u8(at);
            if (marker == END) return;
            boolean alone = marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
            if (alone) {
                at++;
                continue;
            }
            int length = file.big16(at + 1);
            if (length < 2) throw new NotTaken("notAPicture");
            if (at + 1 + length > file.length()) throw new NotTaken("cutOff");
            segment(marker, at + 3, at + 1 + length);
            at += 1 + length;
        }
    }

    /** The next byte behind 0xff that is neither a stuffed zero nor filling, -1 at the end of the file. */
    static int marker(Bytes file, int from) {
        for (int at = from; at + 1 < file.length(); at++) {
            if (file.u8(at) == 0xff && file.u8(at + 1) != 0 && file.u8(at + 1) != 0xff) return at + 1;
        }
        return -1;
    }

    private void segment(int marker, int from, int end) throws NotTaken {
        if (marker == SCAN) scans++;
        if (marker == APP1 && file.says(from, "Exif\0\0")) orientation = Exif.orientation(file, from + 6, end);
        boolean frame = marker >= BASELINE && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) frame(marker, from);
    }

    /** Lossless, hierarchical and arithmetic coding are nobody's pictures, and two frames are none's. */
    private void frame(int marker, int from) throws NotTaken {
        if (marker > PROGRESSIVE || width != 0 || file.u8(from) != 8) throw new NotTaken("notAPicture");
        height = file.big16(from + 1);
        width = file.big16(from + 3);
        int channels = file.u8(from + 5);
        if (channels != 1 && channels != 3 && channels != 4) throw new NotTaken("notAPicture");
        PictureHead.mustBeOfASize(width, height);
    }
}
