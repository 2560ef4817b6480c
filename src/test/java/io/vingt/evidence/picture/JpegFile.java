package io.vingt.evidence.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** JPEGs as the JDK writes them, with segments that cameras and programs put beside. */
public final class JpegFile {

    private JpegFile() {}

    public static byte[] of(BufferedImage image, boolean progressive) throws IOException {
        return written(new IIOImage(image, null, null), progressive);
    }

    /** The samples as they are, whatever they mean. */
    public static byte[] of(Raster raster) throws IOException {
        return written(new IIOImage(raster, null, null), false);
    }

    private static byte[] written(IIOImage image, boolean progressive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream sink = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.95f);
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(sink);
            writer.write(null, image, how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Right behind the beginning. */
    public static byte[] with(byte[] jpeg, int marker, byte[] data) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + data.length);
        out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker).putShort((short) (2 + data.length));
        return out.put(data).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** @param transform 0 for plain CMYK or RGB, 2 for YCCK */
    public static byte[] adobe(byte[] jpeg, int transform) {
        byte[] data = Arrays.copyOf("Adobe".getBytes(StandardCharsets.US_ASCII), 12);
        data[6] = 100;
        data[11] = (byte) transform;
        return with(jpeg, 0xee, data);
    }

    public static byte[] profile(byte[] jpeg, byte[] icc) {
        byte[] data = new byte[14 + icc.length];
        System.arraycopy("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII), 0, data, 0, 14);
        System.arraycopy(icc, 0, data, 14, icc.length);
        return with(jpeg, 0xe2, data);
    }

    /** The last scan once more, so many times: nothing is drawn by it that was not there. */
    public static byte[] scans(byte[] jpeg, int more) {
        int last = -1;
        for (int i = 0; i + 1 < jpeg.length; i++)
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xda) last = i;
        byte[] scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + more * scan.length).put(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < more; i++) out.put(scan);
        return out.put(jpeg, jpeg.length - 2, 2).array();
    }

    /** What a camera writes of how it was held. */
    public static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }

    public static byte[] exif(int orientation) {
        byte[] tiff = tiff(orientation);
        return ByteBuffer.allocate(6 + tiff.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
    }
}
