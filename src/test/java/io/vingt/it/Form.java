package io.vingt.it;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A browser's form with one file in it. */
final class Form {

    static final String TYPE = "multipart/form-data; boundary=----vingt";

    private Form() {}

    static byte[] file(byte[] content) {
        return file(content, "picture.png");
    }

    static byte[] file(byte[] content, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("------vingt\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n------vingt--\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** A report and its pictures. */
    static byte[] report(String json, byte[]... shots) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (json != null) part(out, "report", json.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < shots.length; i++) part(out, "shot" + (i + 1), shots[i]);
        out.writeBytes("------vingt--\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(
                ("------vingt\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"x.png\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] png(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
