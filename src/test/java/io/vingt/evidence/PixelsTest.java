package io.vingt.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PixelsTest {

    /** One red, opaque pixel and its neighbours, as libwebp writes them, 4 by 4. */
    private static final String WEBP =
            "UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoEAAQAAgA0JaACdLoB+AADsAD+8ut//NgVzXPv9//S4P0uD9Lg/9KQAAA=";

    private static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] with(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static String refused(byte[] file) {
        return assertThrows(BadInput.class, () -> Pixels.of(file)).reason();
    }

    private static boolean contains(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }

    @Test
    void keepsAScreenshotAsItIs() throws IOException {
        Pixels kept = Pixels.of(file(image(640, 480), "png"));
        assertEquals("image/png 640 480", kept.type() + " " + kept.width() + " " + kept.height());
        assertEquals(
                0xffff0000, ImageIO.read(new ByteArrayInputStream(kept.bytes())).getRGB(10, 10));
    }

    @Test
    void scalesToTwoThousandPixelsAtMost() throws IOException {
        Pixels kept = Pixels.of(file(image(5_000, 1_000), "jpeg"));
        assertEquals("image/jpeg 2000 400", kept.type() + " " + kept.width() + " " + kept.height());
    }

    @Test
    void readsWebP() {
        Pixels kept = Pixels.of(Base64.getDecoder().decode(WEBP));
        assertEquals("4 4", kept.width() + " " + kept.height());
    }

    @Test
    void leavesNothingOfAPageThatHangsOnAPicture() throws IOException {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] polyglot = with(file(image(20, 20), format), page);
            assertTrue(contains(polyglot, "script"));
            assertTrue(!contains(Pixels.of(polyglot).bytes(), "script"));
        }
    }

    @Test
    void leavesNothingOfAPageInsideThePicturesOwnComments() throws IOException {
        byte[] jpeg = file(image(20, 20), "jpeg");
        byte[] comment = "\u00ff\u00fe\u0000\u001d<script>alert(1)</script>.".getBytes(StandardCharsets.ISO_8859_1);
        byte[] polyglot = with(with(Arrays.copyOf(jpeg, 2), comment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertTrue(!contains(Pixels.of(polyglot).bytes(), "script"));
    }

    @Test
    void refusesWhatIsNoPictureWhateverItIsCalled() {
        String[] files = {
            "",
            "GIF89a",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            "<?xml version=\"1.0\"?><svg/>",
            "<html><body>png</body></html>",
            "%PDF-1.7",
            "PK\u0003\u0004",
            "\u0089PNG",
            "RIFF....WAVE",
            "BM",
            "\u00ff\u00d8\u00ff",
            "\u0089PNG\r\n\u001a\n<svg onload=alert(1)>"
        };
        for (String file : files) {
            assertEquals("notAPicture", refused(file.getBytes(StandardCharsets.ISO_8859_1)), file);
        }
    }

    @Test
    void refusesATruncatedPicture() throws IOException {
        byte[] whole = file(image(200, 200), "png");
        assertEquals("notAPicture", refused(Arrays.copyOf(whole, 30)));
        assertEquals("notAPicture", refused(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void refusesFortyMillionPixelsByTheHeaderAlone() throws IOException {
        byte[] bomb = file(image(10, 10), "png");
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertEquals("tooManyPixels", refused(bomb));
    }

    @Test
    void refusesMoreThanEightMegabytes() {
        assertEquals("tooLarge", refused(new byte[Pixels.MOST_BYTES + 1]));
    }

    @Test
    void turnsAPhotographTheWayTheCameraWasHeldAndForgetsWhereItWas() throws IOException {
        byte[] turned = withExif(file(image(40, 20), "jpeg"), 6);
        assertTrue(contains(turned, "Exif"));
        Pixels kept = Pixels.of(turned);
        assertEquals("20 40", kept.width() + " " + kept.height());
        assertTrue(!contains(kept.bytes(), "Exif"));
        Color corner =
                new Color(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getRGB(17, 2));
        assertTrue(corner.getRed() > 200 && corner.getGreen() < 60, "the red corner is top right: " + corner);
    }

    @Test
    void everyOrientationIsUndone() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            Pixels kept = Pixels.of(withExif(file(image(40, 20), "jpeg"), orientation));
            assertEquals(orientation >= 5 ? "20 40" : "40 20", kept.width() + " " + kept.height());
        }
    }

    /** An APP1 segment with one tag, the orientation. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return with(with(Arrays.copyOf(jpeg, 2), exif.array()), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    @Property(tries = 300)
    void neverFailsOtherwiseThanByRefusing(@ForAll byte[] noise, @ForAll boolean png) throws IOException {
        byte[] head = Arrays.copyOf(file(image(16, 16), png ? "png" : "jpeg"), 60);
        try {
            Pixels.of(with(head, noise));
        } catch (BadInput refused) {
            assertEquals("file", refused.field());
        }
    }
}
