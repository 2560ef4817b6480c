package io.vingt.evidence.picture;

/** The one thing worth knowing of a photograph's metadata before it goes: which way up the camera was held. */
final class Exif {

    static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 200;

    private Exif() {}

    /**
     * @param tiff where its TIFF header begins
     * @param end one past its last byte
     * @return 1 to 8; 1 where nothing is said or what is said makes no sense
     */
    static int orientation(Bytes file, long tiff, long end) {
        boolean little = file.says(tiff, "II");
        if (tiff + 8 > end || !little && !file.says(tiff, "MM")) return UPRIGHT;
        long directory = tiff + (little ? file.little32(tiff + 4) : file.big32(tiff + 4));
        if (directory < tiff + 8 || directory + 2 > end) return UPRIGHT;
        int entries = Math.min(MOST_ENTRIES, word(file, directory, little));
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + 12L * i;
            if (entry + 12 > end) return UPRIGHT;
            if (word(file, entry, little) != ORIENTATION) continue;
            int value = word(file, entry + 8, little);
            return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int word(Bytes file, long at, boolean little) {
        return little ? file.little16(at) : file.big16(at);
    }
}
