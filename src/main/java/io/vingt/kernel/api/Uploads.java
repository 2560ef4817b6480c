package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The part named {@code file} of a form, or a table as it is, without a temporary file; at most nine mebibytes come in. */
@Provider
@Consumes({MediaType.MULTIPART_FORM_DATA, "text/csv"})
public class Uploads implements MessageBodyReader<Upload> {

    private static final int LARGEST = 9 << 20;
    private static final int LONGEST_HEAD = 4_096;
    private static final byte[] HEAD_ENDS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] body = in.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) throw new ClientErrorException(413);
        if (media.getType().equals("text")) return new Upload(body);
        String boundary = media.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) throw malformed();
        return new Upload(part(body, ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] part(byte[] body, byte[] boundary) {
        int at = find(body, boundary, 0);
        while (at >= 0) {
            int head = at + boundary.length;
            int content = find(body, HEAD_ENDS, head);
            int end = find(body, boundary, head);
            if (content < 0 || end < 0) break;
            content += HEAD_ENDS.length;
            if (content - head > LONGEST_HEAD) throw malformed();
            if (isFile(new String(body, head, content - head, StandardCharsets.ISO_8859_1))) {
                return Arrays.copyOfRange(body, content, Math.max(content, end - 2));
            }
            at = end;
        }
        throw new BadInput("file", "missing");
    }

    private static boolean isFile(String head) {
        return head.contains("name=\"file\"") || head.contains("name=file");
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i <= in.length - what.length; i++) {
            if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) return i;
        }
        return -1;
    }

    private static BadInput malformed() {
        return new BadInput("file", "malformed");
    }
}
