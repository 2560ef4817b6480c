package io.vingt.evidence.picture;

/** The most that a look at a picture's head lets through. */
public final class LargestPictures {

    private LargestPictures() {}

    /** 40 million pixels that are gone over ten times, from 400 kB. */
    public static byte[] progressive() {
        return FlatJpeg.of(6_300, 6_300, 10);
    }
}
