package io.vingt.evidence.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedrawnTest {

    /** As libwebp writes it, lossy, 4 by 4. */
    private static final String LOSSY_WEBP =
            "UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoEAAQAAgA0JaACdLoB+AADsAD+8ut//NgVzXPv9//S4P0uD9Lg/9KQAAA=";

    private static final byte[] PAGE = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);

    private static String size(byte[] file) throws NotTaken {
        Redrawn drawn = Redrawn.of(file);
        return drawn.width() + " " + drawn.height();
    }

    private static BufferedImage seen(byte[] file) throws NotTaken, IOException {
        return ImageIO.read(new ByteArrayInputStream(Redrawn.of(file).bytes()));
    }

    private static boolean contains(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static byte[] plain(int width, int height) {
        return new PngFile(width, height, 8, PngFile.RGB)
                .showing((x, y, c) -> x < width / 2 && y < height / 2 && c > 0 ? 0 : 1);
    }

    private static byte[] with(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    @Test
    void keepsAScreenshotPixelByPixel() throws NotTaken, IOException {
        BufferedImage seen = seen(plain(640, 480));
        assertEquals(0xffff0000, seen.getRGB(319, 239));
        assertEquals(0xffffffff, seen.getRGB(320, 239));
        assertEquals("640 480", seen.getWidth() + " " + seen.getHeight());
    }

    @ParameterizedTest
    @CsvSource({
        "1170,12000,1170,12000",
        "1440,9000,1440,9000",
        "750,16000,750,16000",
        "5000,1000,5000,1000",
        "400,24000,266,16000"
    })
    void aLongScreenshotStaysReadable(int width, int height, int keptWidth, int keptHeight) {
        assertEquals(new Fitted(keptWidth, keptHeight), Fitted.of(width, height));
    }

    @ParameterizedTest
    @CsvSource({"4000,3000,2133,1600", "3840,2160,2844,1600", "1600,1200,1600,1200", "1,1,1,1", "40000,1000,16000,400"})
    void aPhotographIsAsLargeAsAScreenShows(int width, int height, int keptWidth, int keptHeight) {
        assertEquals(new Fitted(keptWidth, keptHeight), Fitted.of(width, height));
    }

    @ParameterizedTest
    @CsvSource({"1170,12000", "1600,16000", "2500,16000", "12000,1170", "3000,3000", "5000,5000"})
    void nothingIsKeptBeyondTheBudget(int width, int height) {
        Fitted fitted = Fitted.of(width, height);
        assertTrue((long) fitted.width() * fitted.height() <= Fitted.MOST_PIXELS, fitted::toString);
        assertTrue(Math.max(fitted.width(), fitted.height()) <= Fitted.LONGER, fitted::toString);
    }

    @Test
    void makesSmallerByTheMeanAndNotByLeavingOut() throws NotTaken, IOException {
        byte[] striped = new PngFile(3_200, 3_200, 8, PngFile.GRAY).showing((x, y, c) -> (x + y) % 2);
        Color middle = new Color(seen(striped).getRGB(800, 800));
        assertTrue(Math.abs(middle.getRed() - 127) < 3, "half of black and white, and not one of them: " + middle);
    }

    @Test
    void whatIsTransparentStaysSoAndTakesNoColourAlong() throws NotTaken, IOException {
        byte[] file = new PngFile(3_200, 1_700, 8, PngFile.RGBA)
                .showing((x, y, c) -> c == 3 ? (x < 1_601 ? 1 : 0) : c == 0 ? 1 : 0);
        BufferedImage seen = seen(file);
        assertEquals(0xffff0000, seen.getRGB(10, 10));
        assertEquals(0, seen.getRGB(seen.getWidth() - 10, 10) >>> 24);
        int edge = seen.getRGB((int) (1_601 / (3_200.0 / seen.getWidth())), 10);
        assertTrue(edge >>> 24 == 0 || (edge & 0xffffff) == 0xff0000, Integer.toHexString(edge));
    }

    @Test
    void readsLossyWebP() throws NotTaken {
        assertEquals("4 4", size(Base64.getDecoder().decode(LOSSY_WEBP)));
    }

    @Test
    void leavesNothingOfAPageThatHangsOnAPicture() throws NotTaken, IOException {
        byte[] jpeg = JpegFile.of(Kinds.image(BufferedImage.TYPE_INT_RGB), false);
        for (byte[] picture : new byte[][] {plain(20, 20), jpeg}) {
            assertFalse(contains(Redrawn.of(with(picture, PAGE)).bytes(), "script"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0xfe, 0xe1, 0xe2, 0xed, 0xee})
    void leavesNothingOfWhatProgramsKeepBesideAPicture(int marker) throws NotTaken, IOException {
        byte[] jpeg = JpegFile.with(JpegFile.of(Kinds.image(BufferedImage.TYPE_INT_RGB), false), marker, PAGE);
        assertTrue(contains(jpeg, "script"));
        assertFalse(contains(Redrawn.of(jpeg).bytes(), "script"));
    }

    @Test
    void leavesNothingOfAPngsTexts() throws NotTaken {
        byte[] png = new PngFile(8, 8, 8, PngFile.RGB).chunk("tEXt", PAGE).showing((x, y, c) -> 1);
        assertFalse(contains(Redrawn.of(png).bytes(), "script"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationIsUndoneAndForgotten(int orientation) throws NotTaken, IOException {
        byte[] jpeg = JpegFile.of(Kinds.image(BufferedImage.TYPE_INT_RGB), false);
        Redrawn drawn = Redrawn.of(JpegFile.with(jpeg, 0xe1, JpegFile.exif(orientation)));
        assertEquals(orientation >= 5 ? "32 64" : "64 32", drawn.width() + " " + drawn.height());
        assertFalse(contains(drawn.bytes(), "Exif"));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        int right = seen.getWidth() - 6;
        int down = seen.getHeight() - 6;
        int[][] red = {{5, 5}, {right, 5}, {right, down}, {5, down}, {5, 5}, {right, 5}, {right, down}, {5, down}};
        Color corner = new Color(seen.getRGB(red[orientation - 1][0], red[orientation - 1][1]));
        assertTrue(corner.getRed() > 200 && corner.getGreen() < 80, orientation + ": " + corner);
    }

    @Test
    void aPhotographAsPngIsKeptAsOneOfALesserSize() throws NotTaken {
        java.util.Random noise = new java.util.Random(7);
        byte[] file = new PngFile(1_500, 1_500, 8, PngFile.RGB).showing((x, y, c) -> noise.nextDouble());
        Redrawn drawn = Redrawn.of(file);
        assertTrue(drawn.bytes().length < Redrawn.LARGEST_PNG, drawn.type() + " " + drawn.bytes().length);
    }

    @Property(tries = 300)
    void neverFailsOtherwiseThanByRefusing(@ForAll byte[] noise, @ForAll int at, @ForAll int kind) {
        byte[][] all = Kinds.all().values().toArray(new byte[0][]);
        byte[] file = all[Math.floorMod(kind, all.length)].clone();
        int from = Math.floorMod(at, file.length);
        System.arraycopy(noise, 0, file, from, Math.min(noise.length, file.length - from));
        try {
            assertTrue(Redrawn.of(file).bytes().length > 0);
        } catch (NotTaken refused) {
            assertFalse(refused.reason().isEmpty());
        }
    }

    @Test
    void whatADecoderMadeUpIsNotShown() {
        byte[] jpeg = FlatJpeg.of(256, 256, 1);
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length - 200);
        byte[] closed = with(cut, new byte[] {(byte) 0xff, (byte) 0xd9});
        assertEquals(
                "cutOff", assertThrows(NotTaken.class, () -> Redrawn.of(closed)).reason());
    }

    /** The library threw and caught an exception for every pixel behind the end of what a surface of one colour takes. */
    @Test
    void aSurfaceOfOneColourTakesNoLongerThanOneOfTwo() throws NotTaken {
        byte[] one = new WebpFile()
                .chunk("VP8L", WebpFile.lossless(1_200, 1_200, 1, 1, 9, 9))
                .file();
        byte[] two = new WebpFile()
                .chunk("VP8L", WebpFile.lossless(1_200, 1_200, 1, 1, 9, 90))
                .file();
        long[] least = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int i = 0; i < 6; i++) {
            long begin = System.nanoTime();
            Redrawn.of(i % 2 == 0 ? one : two);
            least[i % 2] = Math.min(least[i % 2], System.nanoTime() - begin);
        }
        assertTrue(least[0] < 8 * least[1], least[0] + " and " + least[1]);
    }
}
