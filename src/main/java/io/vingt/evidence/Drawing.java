package io.vingt.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Turns, shrinks and writes images. */
final class Drawing {

    private static final float QUALITY = 0.86f;

    private Drawing() {}

    /** @param orientation of Exif, 1 to 8 */
    static BufferedImage upright(BufferedImage image, int orientation, int longestSide) {
        BufferedImage turned = turn(image, orientation);
        int longest = Math.max(turned.getWidth(), turned.getHeight());
        double scale = Math.min(1, (double) longestSide / longest);
        int width = Math.max(1, (int) Math.round(turned.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(turned.getHeight() * scale));
        BufferedImage drawn = blank(width, height, turned);
        Graphics2D pen = pen(drawn);
        pen.drawImage(turned, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage turn(BufferedImage image, int orientation) {
        if (orientation == 1) return image;
        boolean onSide = orientation >= 5;
        int w = image.getWidth();
        int h = image.getHeight();
        BufferedImage turned = blank(onSide ? h : w, onSide ? w : h, image);
        Graphics2D pen = pen(turned);
        pen.drawImage(image, transform(orientation, w, h), null);
        pen.dispose();
        return turned;
    }

    /** Rows of Exif 2.3, section 4.6.4 A, as matrices. */
    private static AffineTransform transform(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage blank(int width, int height, BufferedImage like) {
        boolean alpha = like.getColorModel().hasAlpha();
        return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return pen;
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream sink = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(sink);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
