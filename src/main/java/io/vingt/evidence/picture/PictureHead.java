package io.vingt.evidence.picture;

/**
 * What a picture says of itself, told without opening it, and found to cost no more than may be spent.
 *
 * @param width in pixels, as stored
 * @param height likewise
 * @param orientation how browsers turn it, of Exif: 1 to 8
 */
public record PictureHead(Format format, int width, int height, int orientation) {

    public static final int MOST_BYTES = 8 * 1024 * 1024;
    public static final long MOST_PIXELS = 40_000_000;

    /** What the samples of a PNG may come to: 40 million pixels of four bytes, 20 million of eight. */
    static final long MOST_SAMPLE_BYTES = 160_000_000;

    /** Programs write 10, some up to 20; each is as much work as a picture. */
    static final int MOST_SCANS = 60;

    static final long MOST_PIXELS_IN_ALL_SCANS = 400_000_000;
    static final int MOST_FRAMES = 1_000;

    /** What we take. */
    public enum Format {
        PNG,
        JPEG,
        WEBP
    }

    /**
     * @param file what was sent; its name and its claimed type count for nothing
     * @throws NotTaken {@code notAPicture}, {@code cutOff}, {@code tooLarge}, {@code tooManyPixels}, {@code colorsTooDeep},
     *     {@code tooManyScans}, {@code tooManyFrames} or {@code frameMismatch}
     */
    public static PictureHead of(byte[] file) throws NotTaken {
        if (file.length > MOST_BYTES) throw new NotTaken("tooLarge");
        Bytes bytes = new Bytes(file);
        if (bytes.begins(0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) return PngHead.of(bytes);
        if (bytes.begins(0, 0xff, 0xd8, 0xff)) return JpegHead.of(bytes);
        if (bytes.begins(0, 'R', 'I', 'F', 'F') && bytes.begins(8, 'W', 'E', 'B', 'P')) return WebpHead.of(bytes);
        throw new NotTaken("notAPicture");
    }

    static void mustBeOfASize(long width, long height) throws NotTaken {
        if (width <= 0 || height <= 0) throw new NotTaken("notAPicture");
        if (width * height > MOST_PIXELS) throw new NotTaken("tooManyPixels");
    }

    /** @param scans how often all pixels are gone over */
    static void mustBeOfAWork(long width, long height, int scans) throws NotTaken {
        if (scans > MOST_SCANS || width * height * scans > MOST_PIXELS_IN_ALL_SCANS) throw new NotTaken("tooManyScans");
    }
}
