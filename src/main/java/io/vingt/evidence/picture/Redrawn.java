package io.vingt.evidence.picture;

import io.vingt.evidence.picture.PictureHead.Format;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A picture taken apart and drawn anew, so that nothing but what one sees is left of the file: no metadata, no trailing
 * page, no second format.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 */
record Redrawn(String type, int width, int height, byte[] bytes) {

    /** A photograph that somebody kept as PNG is none of its own size for long. */
    static final int LARGEST_PNG = 8 << 20;

    /** @throws NotTaken with every reason of {@link PictureHead#of}, and {@code notAPicture} where a decoder gives up */
    static Redrawn of(byte[] file) throws NotTaken {
        PictureHead head = PictureHead.of(file);
        try {
            Samples samples = Opening.of(file, head);
            Fitted size = Fitted.of(head.width(), head.height());
            boolean small = samples.width() < size.width() || samples.height() < size.height();
            BufferedImage drawn = Scaling.of(samples, small ? new Fitted(samples.width(), samples.height()) : size);
            colour(drawn, file, head);
            return written(Turning.upright(drawn, head.orientation()), head.format());
        } catch (IOException | RuntimeException broken) {
            throw new NotTaken("notAPicture");
        }
    }

    private static void colour(BufferedImage drawn, byte[] file, PictureHead head) {
        switch (head.format()) {
            case PNG -> PngColours.show(drawn, file);
            case JPEG -> Colours.byProfile(drawn, JpegSegments.profile(file));
            default -> Colours.byProfile(drawn, WebpChunks.profile(file));
        }
    }

    private static Redrawn written(BufferedImage drawn, Format format) throws IOException {
        boolean alpha = drawn.getColorModel().hasAlpha();
        if (format != Format.PNG && !alpha) return of("image/jpeg", drawn, Encoding.jpeg(drawn));
        byte[] png = Encoding.png(drawn);
        if (png.length <= LARGEST_PNG) return of("image/png", drawn, png);
        return of("image/jpeg", drawn, Encoding.jpeg(onWhite(drawn)));
    }

    private static Redrawn of(String type, BufferedImage drawn, byte[] bytes) {
        return new Redrawn(type, drawn.getWidth(), drawn.getHeight(), bytes);
    }

    private static BufferedImage onWhite(BufferedImage drawn) {
        if (!drawn.getColorModel().hasAlpha()) return drawn;
        BufferedImage opaque = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D pen = opaque.createGraphics();
        pen.drawImage(drawn, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}
