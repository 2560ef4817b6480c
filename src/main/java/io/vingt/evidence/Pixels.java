package io.vingt.evidence;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.vingt.kernel.BadInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture taken apart and drawn anew, so that nothing but what one sees is left of the file: no metadata, no trailing
 * page, no second format.
 *
 * @param type a media type
 * @param width pixels, at most {@value #LONGEST_SIDE}
 * @param height likewise
 */
public record Pixels(String type, int width, int height, byte[] bytes) {

    public static final int MOST_BYTES = 8 * 1024 * 1024;
    static final long MOST_PIXELS = 40_000_000;
    static final int LONGEST_SIDE = 2_000;
    private static final long MOST_AT_ONCE = 16_000_000;

    private enum Format {
        PNG,
        JPEG,
        WEBP
    }

    /**
     * @param file what was sent; its name and its claimed type count for nothing
     * @throws BadInput {@code notAPicture}, {@code tooLarge} or {@code tooManyPixels}
     */
    public static Pixels of(byte[] file) {
        if (file.length > MOST_BYTES) throw new BadInput("file", "tooLarge");
        Format format = sniff(file);
        try {
            BufferedImage drawn = Drawing.upright(read(file, format), Exif.orientation(file), LONGEST_SIDE);
            boolean lossless = format == Format.PNG || drawn.getColorModel().hasAlpha();
            byte[] bytes = lossless ? Drawing.png(drawn) : Drawing.jpeg(drawn);
            return new Pixels(lossless ? "image/png" : "image/jpeg", drawn.getWidth(), drawn.getHeight(), bytes);
        } catch (BadInput refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new BadInput("file", "notAPicture");
        }
    }

    private static Format sniff(byte[] file) {
        if (begins(file, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) return Format.PNG;
        if (begins(file, 0, 0xff, 0xd8, 0xff)) return Format.JPEG;
        if (begins(file, 0, 'R', 'I', 'F', 'F') && begins(file, 8, 'W', 'E', 'B', 'P')) return Format.WEBP;
        throw new BadInput("file", "notAPicture");
    }

    private static boolean begins(byte[] file, int at, int... magic) {
        if (file.length < at + magic.length) return false;
        for (int i = 0; i < magic.length; i++) if ((file[at + i] & 0xff) != magic[i]) return false;
        return true;
    }

    private static BufferedImage read(byte[] file, Format format) throws IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) throw new BadInput("file", "tooManyPixels");
            ImageReadParam how = reader.getDefaultReadParam();
            int step = step(width, height);
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** Of a very large picture only every so many-th pixel is read, so that it never stands in memory whole. */
    private static int step(int width, int height) {
        boolean large = (long) width * height > MOST_AT_ONCE;
        int side = large ? LONGEST_SIDE : 2 * LONGEST_SIDE;
        return Math.max(1, Math.max(width, height) / side);
    }

    /** The reader for WebP is named, since a server's class loaders hide it from the registry. */
    private static ImageReader reader(Format format) throws IOException {
        return switch (format) {
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }
}
