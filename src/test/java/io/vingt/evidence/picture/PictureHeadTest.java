package io.vingt.evidence.picture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture would cost is known before it is opened; each class of hungry file has its sentence. */
class PictureHeadTest {

    private static String refused(byte[] file) {
        return assertThrows(NotTaken.class, () -> PictureHead.of(file)).reason();
    }

    private static byte[] lossless(int width, int height) {
        return WebpFile.lossless(width, height, 1, 1, 9, 9);
    }

    private static byte[] moving(byte[] frame) {
        return new WebpFile()
                .canvas(2, 32, 32)
                .chunk("ANIM", new byte[6])
                .frame(0, 0, 32, 32, frame)
                .file();
    }

    static Stream<Arguments> hungry() {
        return Stream.concat(hungryWebps(), hungryOthers());
    }

    private static byte[] within(String name, byte[] frame) {
        return new WebpFile().canvas(0, 32, 32).chunk(name, frame).file();
    }

    private static Stream<Arguments> hungryWebps() {
        byte[] beside = WebpFile.inside("VP8L", lossless(32, 32));
        return Stream.of(
                Arguments.of("frameMismatch", within("VP8L", lossless(9_000, 9_000))),
                Arguments.of("frameMismatch", within("VP8 ", WebpFile.lossyHead(16_000, 16_000))),
                Arguments.of("frameMismatch", moving(WebpFile.inside("VP8L", lossless(9_000, 9_000)))),
                Arguments.of("frameMismatch", moving(WebpFile.inside("VP8 ", WebpFile.lossyHead(9_000, 9_000)))),
                Arguments.of(
                        "frameMismatch",
                        new WebpFile()
                                .canvas(2, 32, 32)
                                .frame(30, 0, 32, 32, beside)
                                .file()),
                Arguments.of(
                        "tooManyPixels",
                        new WebpFile().chunk("VP8L", lossless(16_000, 16_000)).file()),
                Arguments.of(
                        "tooManyPixels",
                        new WebpFile()
                                .canvas(0, 1 << 24, 1 << 24)
                                .chunk("VP8L", lossless(9, 9))
                                .file()),
                Arguments.of("tooManyFrames", frames(1_001)));
    }

    private static Stream<Arguments> hungryOthers() {
        return Stream.of(
                Arguments.of("tooManyScans", FlatJpeg.of(64, 64, 61)),
                Arguments.of("tooManyScans", JpegFile.scans(FlatJpeg.of(64, 64, 2), 2_000)),
                Arguments.of("tooManyScans", FlatJpeg.of(6_000, 6_000, 12)),
                Arguments.of("tooManyPixels", FlatJpeg.of(6_500, 6_500, 1)),
                Arguments.of("colorsTooDeep", new PngFile(6_000, 6_000, 16, PngFile.RGBA).empty()),
                Arguments.of("colorsTooDeep", new PngFile(5_200, 5_200, 16, PngFile.RGB).empty()),
                Arguments.of("tooManyPixels", new PngFile(100_000, 100_000, 8, PngFile.RGB).empty()),
                Arguments.of(
                        "tooManyPixels", new PngFile(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, PngFile.GRAY).empty()),
                Arguments.of("tooLarge", new byte[PictureHead.MOST_BYTES + 1]));
    }

    private static byte[] frames(int count) {
        WebpFile file = new WebpFile().canvas(2, 8, 8);
        for (int i = 0; i < count; i++) file.frame(0, 0, 8, 8, WebpFile.inside("VP8L", lossless(8, 8)));
        return file.file();
    }

    @ParameterizedTest
    @MethodSource("hungry")
    void aHungryPictureIsRefusedByItsHead(String reason, byte[] file) {
        assertTimeout(Duration.ofSeconds(5), () -> assertEquals(reason, refused(file)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theMostThatIsTakenIsTaken(int which) {
        byte[] file = new byte[][] {
                    FlatJpeg.of(6_300, 6_300, 10), FlatJpeg.of(2_500, 2_500, 60),
                    new PngFile(5_000, 4_000, 16, PngFile.RGBA).empty(),
                            new PngFile(8_000, 5_000, 8, PngFile.RGBA).empty()
                }
                [which];
        assertDoesNotThrow(() -> PictureHead.of(file));
    }

    static Stream<Map.Entry<String, byte[]>> whole() throws IOException {
        return Kinds.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aPictureThatIsCutAnywhereIsRefusedWithThatSentence(Map.Entry<String, byte[]> kind) throws NotTaken {
        byte[] file = kind.getValue();
        PictureHead.of(file);
        for (int left : new int[] {file.length / 2, file.length * 9 / 10, file.length - 3}) {
            assertEquals("cutOff", refused(Arrays.copyOf(file, left)), kind.getKey() + " after " + left);
        }
    }

    @Test
    void whatHangsOnAPictureIsNotLookedAt() throws IOException, NotTaken {
        byte[] jpeg = JpegFile.of(Kinds.image(BufferedImage.TYPE_INT_RGB), false);
        byte[] more = Arrays.copyOf(jpeg, jpeg.length + 5_000);
        assertEquals(Kinds.WIDTH, PictureHead.of(more).width());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><svg/>",
                "<html><body>png</body></html>",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "\u0089PNG",
                "RIFF....WAVE",
                "BM"
            })
    void whatIsNoPictureIsRefusedWhateverItIsCalled(String file) {
        assertEquals("notAPicture", refused(file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Property(tries = 500)
    void neverFailsOtherwiseThanByRefusing(@ForAll byte[] noise, @ForAll int at, @ForAll int kind) {
        byte[][] all = Kinds.all().values().toArray(new byte[0][]);
        byte[] file = all[Math.floorMod(kind, all.length)].clone();
        int from = Math.floorMod(at, file.length);
        System.arraycopy(noise, 0, file, from, Math.min(noise.length, file.length - from));
        try {
            PictureHead.of(file);
        } catch (NotTaken refused) {
            assertEquals(false, refused.reason().isEmpty());
        }
    }
}
