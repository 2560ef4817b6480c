package io.vingt.evidence.picture;

import io.vingt.evidence.picture.PictureHead.Format;

/**
 * WebP by its chunks (RFC 9649). A reader makes room for what a frame's own head says, so that every frame has to be what the
 * canvas and the frame's place say.
 */
final class WebpHead {

    private static final int AROUND = 8;

    private final Bytes file;
    private int width;
    private int height;
    private boolean canvas;
    private int frames;
    private boolean drawn;

    private WebpHead(Bytes file) {
        this.file = file;
    }

    /** Browsers do not turn a WebP as its metadata says, and neither do we. */
    static PictureHead of(Bytes file) throws NotTaken {
        long end = 8 + file.little32(4);
        if (end > file.length()) throw new NotTaken("cutOff");
        WebpHead head = new WebpHead(file);
        head.chunks(12, end);
        if (!head.drawn) throw new NotTaken("notAPicture");
        return new PictureHead(Format.WEBP, head.width, head.height, Exif.UPRIGHT);
    }

    private void chunks(long from, long end) throws NotTaken {
        for (long at = from; at + AROUND <= end; ) {
            long length = file.little32(at + 4);
            long next = at + AROUND + length + (length & 1);
            if (at + AROUND + length > end) throw new NotTaken("cutOff");
            if (file.says(at, "VP8X")) canvas(at + AROUND, length);
            else if (file.says(at, "ANMF")) frame(at + AROUND, length);
            else if (file.says(at, "VP8 ") || file.says(at, "VP8L")) still(at);
            at = next;
        }
    }

    private void canvas(long data, long length) throws NotTaken {
        if (canvas || drawn || length < 10) throw new NotTaken("notAPicture");
        canvas = true;
        width = file.little24(data + 4) + 1;
        height = file.little24(data + 7) + 1;
        PictureHead.mustBeOfASize(width, height);
    }

    private void still(long chunk) throws NotTaken {
        int[] size = size(chunk);
        if (!canvas && !drawn) {
            width = size[0];
            height = size[1];
            PictureHead.mustBeOfASize(width, height);
        }
        if (size[0] != width || size[1] != height) throw new NotTaken("frameMismatch");
        drawn = true;
    }

    private void frame(long data, long length) throws NotTaken {
        if (!canvas || length < 16) throw new NotTaken("notAPicture");
        if (++frames > PictureHead.MOST_FRAMES) throw new NotTaken("tooManyFrames");
        int wide = file.little24(data + 6) + 1;
        int high = file.little24(data + 9) + 1;
        long right = 2L * file.little24(data) + wide;
        long bottom = 2L * file.little24(data + 3) + high;
        if (right > width || bottom > height) throw new NotTaken("frameMismatch");
        for (long at = data + 16; at + AROUND <= data + length; ) {
            long inner = file.little32(at + 4);
            if (at + AROUND + inner > data + length) throw new NotTaken("notAPicture");
            if (file.says(at, "VP8 ") || file.says(at, "VP8L")) {
                int[] size = size(at);
                if (size[0] != wide || size[1] != high) throw new NotTaken("frameMismatch");
                drawn = true;
            }
            at += AROUND + inner + (inner & 1);
        }
    }

    /** As the bit stream itself says: 14 bits a side. */
    private int[] size(long chunk) throws NotTaken {
        long data = chunk + AROUND;
        if (file.says(chunk, "VP8L")) {
            if (file.u8(data) != 0x2f) throw new NotTaken("notAPicture");
            long bits = file.little32(data + 1);
            return new int[] {(int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1};
        }
        boolean key = (file.u8(data) & 1) == 0 && file.begins(data + 3, 0x9d, 0x01, 0x2a);
        if (!key) throw new NotTaken("notAPicture");
        return new int[] {file.little16(data + 6) & 0x3fff, file.little16(data + 8) & 0x3fff};
    }
}
