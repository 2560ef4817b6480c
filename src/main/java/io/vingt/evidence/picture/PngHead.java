package io.vingt.evidence.picture;

import io.vingt.evidence.picture.PictureHead.Format;
import java.util.Map;
import java.util.Set;

/** PNG by its chunks (W3C, Portable Network Graphics, third edition). */
final class PngHead {

    private static final int FIRST = 8;
    private static final int AROUND = 12;

    /** The depths of each colour type. */
    private static final Map<Integer, Set<Integer>> DEPTHS = Map.of(
            0, Set.of(1, 2, 4, 8, 16), 2, Set.of(8, 16), 3, Set.of(1, 2, 4, 8), 4, Set.of(8, 16), 6, Set.of(8, 16));

    private static final Map<Integer, Integer> CHANNELS = Map.of(0, 1, 2, 3, 3, 1, 4, 2, 6, 4);

    private PngHead() {}

    static PictureHead of(Bytes file) throws NotTaken {
        if (file.length() < 33) throw new NotTaken("cutOff");
        if (file.big32(FIRST) != 13 || !file.says(12, "IHDR")) throw new NotTaken("notAPicture");
        long width = file.big32(16);
        long height = file.big32(20);
        mustBeSound(file);
        PictureHead.mustBeOfASize(width, height);
        long row = (width * CHANNELS.get(file.u8(25)) * file.u8(24) + 7) / 8;
        if (row * height > PictureHead.MOST_SAMPLE_BYTES) throw new NotTaken("colorsTooDeep");
        return new PictureHead(Format.PNG, (int) width, (int) height, orientation(file));
    }

    private static void mustBeSound(Bytes file) throws NotTaken {
        Set<Integer> depths = DEPTHS.getOrDefault(file.u8(25), Set.of());
        boolean sound = depths.contains(file.u8(24)) && file.u8(26) == 0 && file.u8(27) == 0 && file.u8(28) <= 1;
        if (!sound) throw new NotTaken("notAPicture");
    }

    /** Every chunk is walked past, so that one knows that the file is whole. */
    private static int orientation(Bytes file) throws NotTaken {
        int orientation = Exif.UPRIGHT;
        boolean drawn = false;
        for (long at = FIRST; at + AROUND <= file.length(); ) {
            long length = file.big32(at);
            long end = at + AROUND + length;
            if (end > file.length()) throw new NotTaken("cutOff");
            if (file.says(at + 4, "IEND")) {
                if (drawn) return orientation;
                throw new NotTaken("notAPicture");
            }
            drawn |= file.says(at + 4, "IDAT");
            if (file.says(at + 4, "eXIf")) orientation = Exif.orientation(file, at + 8, end - 4);
            at = end;
        }
        throw new NotTaken("cutOff");
    }

    /** @return where the data of the first chunk of that name begins, -1 for none */
    static long chunk(Bytes file, String name) {
        for (long at = FIRST; at + AROUND <= file.length(); at += AROUND + file.big32(at)) {
            if (file.says(at + 4, name)) return at + 8;
        }
        return -1;
    }
}
