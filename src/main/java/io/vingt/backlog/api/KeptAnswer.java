package io.vingt.backlog.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A body with its tag, and the same body packed once for all who want it so. */
final class KeptAnswer {

    private final String type;
    private final String tag;
    private final byte[] plain;
    private volatile byte[] packed;

    KeptAnswer(String type, String tag, byte[] plain) {
        this.type = type;
        this.tag = tag;
        this.plain = plain;
    }

    /** Of both bodies, in bytes, reckoned before the second is there. */
    int size() {
        return plain.length + plain.length / 3;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Authorization, Accept-Language, Accept-Encoding");
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean zipped = takesGzip(request.getHeader("Accept-Encoding"));
        byte[] body = zipped ? packed() : plain;
        if (zipped) response.setHeader("Content-Encoding", "gzip");
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private boolean isKnown(String tags) {
        if (tags == null) return false;
        for (String one : tags.split(",")) {
            String value = one.strip();
            if (value.equals("*") || value.equals(tag) || value.equals("W/" + tag)) return true;
        }
        return false;
    }

    /** Whoever names it with a weight is left to the server's own judgement of weights: it is sent plain. */
    private static boolean takesGzip(String encodings) {
        if (encodings == null) return false;
        for (String one : encodings.split(",")) if (one.strip().equalsIgnoreCase("gzip")) return true;
        return false;
    }

    private byte[] packed() {
        if (packed == null) packed = pack(plain);
        return packed;
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
