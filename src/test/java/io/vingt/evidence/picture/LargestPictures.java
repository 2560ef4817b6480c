package io.vingt.evidence.picture;

/** The most that a look at a picture's head lets through, and what is more. */
public final class LargestPictures {

    private LargestPictures() {}

    /** 40 million pixels that are gone over ten times, from 400 kB. */
    public static byte[] progressive() {
        return FlatJpeg.of(6_300, 6_300, 10);
    }

    /** 50 million pixels, as new phones take them: more than the server opens. */
    public static byte[] photograph() {
        return FlatJpeg.of(8_700, 5_800, 1);
    }
}
