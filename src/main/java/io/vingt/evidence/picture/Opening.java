package io.vingt.evidence.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.vingt.evidence.picture.PictureHead.Format;
import io.vingt.evidence.picture.Samples.Meaning;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Lets a decoder at the file: this is where foreign bytes are read, and why it happens in a process of its own. */
final class Opening {

    /** Of a larger picture only every so many-th pixel is read, so that it never stands in memory whole. */
    private static final double MOST_AT_ONCE = 25_000_000;

    private final byte[] file;
    private final PictureHead head;
    private boolean cut;

    private Opening(byte[] file, PictureHead head) {
        this.file = file;
        this.head = head;
    }

    /** @throws NotTaken {@code cutOff} where the decoder made up what is missing */
    static Samples of(byte[] file, PictureHead head) throws IOException, NotTaken {
        Opening opening = new Opening(file, head);
        Samples samples = opening.read();
        if (opening.cut) throw new NotTaken("cutOff");
        return samples;
    }

    private Samples read() throws IOException {
        ImageReader reader = reader();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(plain()))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener(
                    (source, warning) -> cut |= warning.toLowerCase(Locale.ROOT).contains("premature end"));
            ImageReadParam how = reader.getDefaultReadParam();
            int step = step();
            how.setSourceSubsampling(step, step, 0, 0);
            boolean inks = head.format() == Format.JPEG && JpegSegments.channels(file) == 4;
            if (!inks) return samples(reader.read(0, how));
            Meaning meaning = JpegSegments.isLuminance(file) ? Meaning.YCCK : Meaning.CMYK;
            return new Samples(reader.readRaster(0, how), meaning, 8, null);
        } finally {
            reader.dispose();
        }
    }

    private static Samples samples(BufferedImage image) {
        Raster raster = image.getRaster();
        int bits = raster.getSampleModel().getSampleSize(0);
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return new Samples(raster, Meaning.INDEX, bits, palette);
        }
        Meaning meaning = Meaning.values()[raster.getNumBands() - 1];
        return new Samples(raster, meaning, bits, null);
    }

    private int step() {
        double all = (double) head.width() * head.height();
        Fitted kept = Fitted.of(head.width(), head.height());
        int twice = Math.min(head.width() / kept.width(), head.height() / kept.height()) / 2;
        int room = (int) Math.ceil(Math.sqrt(all / MOST_AT_ONCE));
        return Math.max(1, Math.max(twice, room));
    }

    /** PNG's reader passes by what it is not asked for. */
    private byte[] plain() {
        return switch (head.format()) {
            case PNG -> file;
            case JPEG -> JpegSegments.plain(file);
            case WEBP -> WebpChunks.plain(file);
        };
    }

    /** The reader for WebP is named, since a server's class loaders hide it from the registry. */
    private ImageReader reader() throws IOException {
        return switch (head.format()) {
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }
}
