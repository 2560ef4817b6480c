package io.vingt.evidence.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small pictures of every kind that people send: colours in four quarters, told in all the ways that files tell them. */
public final class Kinds {

    public static final int WIDTH = 64;
    public static final int HEIGHT = 32;
    private static final double[][] QUARTERS = {{0.9, 0.2, 0.15}, {0.15, 0.8, 0.3}, {0.2, 0.3, 0.85}, {0.6, 0.55, 0.5}};

    private Kinds() {}

    private static double[] colour(int x, int y) {
        return QUARTERS[(x < WIDTH / 2 ? 0 : 1) + (y < HEIGHT / 2 ? 0 : 2)];
    }

    private static double rgba(int x, int y, int channel) {
        return channel == 3 ? 1 : colour(x, y)[channel];
    }

    private static double gray(int x, int y, int channel) {
        return channel == 1 ? 1 : 0.15 + 0.25 * ((x < WIDTH / 2 ? 0 : 1) + (y < HEIGHT / 2 ? 0 : 2));
    }

    private static PngFile png(int depth, int type) {
        return new PngFile(WIDTH, HEIGHT, depth, type);
    }

    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try {
            pngs(all);
            coloured(all);
            jpegs(all);
            webps(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void pngs(Map<String, byte[]> all) throws IOException {
        for (int depth : new int[] {8, 16}) {
            all.put("PNG gray " + depth, png(depth, PngFile.GRAY).showing(Kinds::gray));
            all.put(
                    "PNG gray and alpha " + depth,
                    png(depth, PngFile.GRAY_ALPHA).showing(Kinds::gray));
            all.put("PNG RGB " + depth, png(depth, PngFile.RGB).showing(Kinds::rgba));
            all.put("PNG RGBA " + depth, png(depth, PngFile.RGBA).showing(Kinds::rgba));
        }
        for (int depth : new int[] {1, 2, 4})
            all.put("PNG gray " + depth, png(depth, PngFile.GRAY).showing(Kinds::gray));
        all.put("PNG, interlaced", interlaced());
        all.put("PNG palette", palette(png(8, PngFile.PALETTE)).showing((x, y, c) -> x / 32 + y / 16 * 2));
        for (int orientation : new int[] {3, 6, 8}) {
            byte[] tiff = JpegFile.tiff(orientation);
            all.put(
                    "PNG held as " + orientation,
                    png(8, PngFile.RGB).chunk("eXIf", tiff).showing(Kinds::rgba));
        }
    }

    private static byte[] interlaced() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream sink = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(sink);
            writer.write(null, new IIOImage(image(BufferedImage.TYPE_INT_RGB), null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static PngFile palette(PngFile png) {
        byte[] colours = new byte[12];
        for (int i = 0; i < 12; i++) colours[i] = (byte) Math.round(QUARTERS[i / 3][i % 3] * 255);
        return png.chunk("PLTE", colours);
    }

    private static void coloured(Map<String, byte[]> all) {
        byte[] p3 = Icc.displayP3();
        all.put(
                "PNG with a broken profile",
                png(8, PngFile.RGB).profile(new byte[200]).showing(Kinds::rgba));
        all.put(
                "PNG in sRGB by profile",
                png(8, PngFile.RGB).profile(Icc.sRgb()).showing(Kinds::rgba));
        for (int depth : new int[] {8, 16}) {
            all.put(
                    "PNG in Display P3 " + depth,
                    png(depth, PngFile.RGB).profile(p3).showing(Kinds::rgba));
        }
        all.put("PNG in Display P3 with alpha", png(8, PngFile.RGBA).profile(p3).showing(Kinds::rgba));
        all.put(
                "PNG in Display P3, palette",
                palette(png(8, PngFile.PALETTE).profile(p3)).showing((x, y, c) -> x / 32 + y / 16 * 2));
        withoutProfile(all);
    }

    private static void withoutProfile(Map<String, byte[]> all) {
        all.put(
                "PNG in Display P3 by cICP",
                png(8, PngFile.RGB).chunk("cICP", new byte[] {12, 13, 0, 1}).showing(Kinds::rgba));
        all.put("PNG of sRGB's gamma", gamma(45455).showing(Kinds::rgba));
        all.put("PNG of gamma 1", gamma(100000).showing(Kinds::rgba));
        all.put("PNG of gamma 1/1.8", gamma(55556).showing(Kinds::rgba));
        all.put(
                "PNG of gamma 1/2.2 and other primaries",
                primaries(gamma(45455)).showing(Kinds::rgba));
        all.put(
                "PNG of gamma 1, said to be sRGB",
                gamma(100000).chunk("sRGB", (byte) 0).showing(Kinds::rgba));
        all.put(
                "PNG gray of gamma 1",
                png(8, PngFile.GRAY)
                        .chunk("gAMA", ByteBuffer.allocate(4).putInt(100000).array())
                        .showing(Kinds::gray));
    }

    private static PngFile gamma(int value) {
        return png(8, PngFile.RGB)
                .chunk("gAMA", ByteBuffer.allocate(4).putInt(value).array());
    }

    /** Those of Display P3. */
    private static PngFile primaries(PngFile png) {
        ByteBuffer data = ByteBuffer.allocate(32);
        for (int one : new int[] {31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000}) data.putInt(one);
        return png.chunk("cHRM", data.array());
    }

    public static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < 4; i++) {
            double[] c = type == BufferedImage.TYPE_BYTE_GRAY
                    ? new double[] {0.15 + 0.25 * i, 0.15 + 0.25 * i, 0.15 + 0.25 * i}
                    : QUARTERS[i];
            pen.setColor(new Color((float) c[0], (float) c[1], (float) c[2]));
            pen.fillRect(i % 2 * 32, i / 2 * 16, 32, 16);
        }
        pen.dispose();
        return image;
    }

    private static void jpegs(Map<String, byte[]> all) throws IOException {
        byte[] plain = JpegFile.of(image(BufferedImage.TYPE_INT_RGB), false);
        all.put("JPEG", plain);
        all.put("JPEG, progressive", JpegFile.of(image(BufferedImage.TYPE_INT_RGB), true));
        all.put("JPEG gray", JpegFile.of(image(BufferedImage.TYPE_BYTE_GRAY), false));
        all.put("JPEG in Display P3", JpegFile.profile(plain, Icc.displayP3()));
        for (int orientation : new int[] {3, 6, 8}) {
            all.put("JPEG held as " + orientation, JpegFile.with(plain, 0xe1, JpegFile.exif(orientation)));
        }
        Raster inks = inks();
        all.put("JPEG with a broken profile", JpegFile.profile(plain, new byte[200]));
        all.put("JPEG in CMYK", JpegFile.of(inks));
        all.put("JPEG in CMYK by Adobe", JpegFile.adobe(JpegFile.of(inks), 0));
        all.put("JPEG in YCCK by Adobe", JpegFile.adobe(JpegFile.of(inks), 2));
    }

    /** Turned about, as Adobe keeps them: 255 is no ink. */
    private static Raster inks() {
        WritableRaster raster = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int c = 0; c < 3; c++) raster.setSample(x, y, c, (int) Math.round(colour(x, y)[c] * 255));
                raster.setSample(x, y, 3, 230);
            }
        }
        return raster;
    }

    private static void webps(Map<String, byte[]> all) {
        byte[] inside = WebpFile.lossless(WIDTH, HEIGHT, 200, 60, 40, 190);
        all.put("WebP", new WebpFile().chunk("VP8L", inside).file());
        all.put(
                "WebP in Display P3",
                new WebpFile()
                        .canvas(32, WIDTH, HEIGHT)
                        .chunk("ICCP", Icc.displayP3())
                        .chunk("VP8L", inside)
                        .file());
        all.put(
                "WebP with a broken profile",
                new WebpFile()
                        .canvas(32, WIDTH, HEIGHT)
                        .chunk("ICCP", new byte[200])
                        .chunk("VP8L", inside)
                        .file());
        furtherWebps(all, inside);
    }

    private static void furtherWebps(Map<String, byte[]> all, byte[] inside) {
        all.put(
                "WebP held as 6",
                new WebpFile()
                        .canvas(8, WIDTH, HEIGHT)
                        .chunk("VP8L", inside)
                        .chunk("EXIF", JpegFile.tiff(6))
                        .file());
        all.put(
                "WebP that moves",
                new WebpFile()
                        .canvas(2, WIDTH, HEIGHT)
                        .chunk("ANIM", new byte[6])
                        .frame(0, 0, WIDTH, HEIGHT, WebpFile.inside("VP8L", inside))
                        .frame(0, 0, WIDTH, HEIGHT, WebpFile.inside("VP8L", inside))
                        .file());
    }
}
