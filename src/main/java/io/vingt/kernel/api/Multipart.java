package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes a browser's form apart in memory, without a temporary file, in one pass over its bytes. */
final class Multipart {

    private static final int LONGEST_HEAD = 4_096;
    private static final int MOST_PARTS = 20;
    private static final int LONGEST_BOUNDARY = 70;
    private static final byte[] LINE_ENDS = ascii("\r\n");
    private static final byte[] HEAD_ENDS = ascii("\r\n\r\n");
    private static final byte[] FORM_ENDS = ascii("--");

    private Multipart() {}

    /**
     * @param largest bytes of the whole form
     * @return the parts by name, the first of each
     * @throws ClientErrorException 413
     * @throws BadInput {@code malformed}
     */
    static Map<String, byte[]> read(InputStream in, MediaType type, int largest, String field) throws IOException {
        byte[] body = whole(in, largest);
        String boundary = type.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) throw malformed(field);
        return parts(body, ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1), field);
    }

    /** @throws ClientErrorException 413 */
    static byte[] whole(InputStream in, int largest) throws IOException {
        byte[] body = in.readNBytes(largest + 1);
        if (body.length > largest) throw new ClientErrorException(413);
        return body;
    }

    private static Map<String, byte[]> parts(byte[] body, byte[] boundary, String field) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int at = boundary(body, boundary, 0);
        for (int count = 0; at >= 0; count++) {
            int head = at + boundary.length;
            if (stands(body, head, FORM_ENDS)) return parts;
            int content = content(body, head);
            if (content < 0 || count == MOST_PARTS) break;
            at = boundary(body, boundary, content);
            if (at < 0) break;
            String name = PartName.in(new String(body, head, content - head, StandardCharsets.ISO_8859_1));
            int end = Math.max(content, at - LINE_ENDS.length);
            if (name != null) parts.putIfAbsent(name, Arrays.copyOfRange(body, content, end));
        }
        throw malformed(field);
    }

    /** A boundary is a line of its own: the same bytes inside a file are the file's. */
    private static int boundary(byte[] body, byte[] boundary, int from) {
        for (int i = from; i <= body.length - boundary.length; i++) {
            if (!stands(body, i, boundary)) continue;
            boolean begins = i == 0 || stands(body, i - LINE_ENDS.length, LINE_ENDS);
            int after = i + boundary.length;
            if (begins && (stands(body, after, LINE_ENDS) || stands(body, after, FORM_ENDS))) return i;
        }
        return -1;
    }

    /** @return where a part's content begins, -1 for a head that does not end where it must */
    private static int content(byte[] body, int head) {
        int last = Math.min(head + LONGEST_HEAD, body.length) - HEAD_ENDS.length;
        for (int i = head; i <= last; i++) {
            if (stands(body, i, HEAD_ENDS)) return i + HEAD_ENDS.length;
        }
        return -1;
    }

    private static boolean stands(byte[] body, int at, byte[] what) {
        return at >= 0
                && at <= body.length - what.length
                && body[at] == what[0]
                && Arrays.equals(body, at, at + what.length, what, 0, what.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static BadInput malformed(String field) {
        return new BadInput(field, "malformed");
    }
}
