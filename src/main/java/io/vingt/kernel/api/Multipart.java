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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a browser's form apart in memory, without a temporary file. */
final class Multipart {

    private static final int LONGEST_HEAD = 4_096;
    private static final int MOST_PARTS = 20;
    private static final int LONGEST_BOUNDARY = 70;
    private static final byte[] HEAD_ENDS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=(?:\"([^\"\r\n]{1,60})\"|([^;\\s\"]{1,60}))");

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
        int at = find(body, boundary, 0);
        while (at >= 0) {
            int head = at + boundary.length;
            int content = find(body, HEAD_ENDS, head);
            int end = find(body, boundary, head);
            if (content < 0 || end < 0) break;
            content += HEAD_ENDS.length;
            if (content - head > LONGEST_HEAD || parts.size() == MOST_PARTS) throw malformed(field);
            String name = name(new String(body, head, content - head, StandardCharsets.ISO_8859_1));
            if (name != null) parts.putIfAbsent(name, Arrays.copyOfRange(body, content, Math.max(content, end - 2)));
            at = end;
        }
        return parts;
    }

    private static String name(String head) {
        Matcher name = NAME.matcher(head);
        if (!name.find()) return null;
        return name.group(1) == null ? name.group(2) : name.group(1);
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i <= in.length - what.length; i++) {
            if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) return i;
        }
        return -1;
    }

    private static BadInput malformed(String field) {
        return new BadInput(field, "malformed");
    }
}
