package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** The part named {@code file} of a form, or a table as it is, without a temporary file; at most nine mebibytes come in. */
@Provider
@Consumes({MediaType.MULTIPART_FORM_DATA, "text/csv"})
public class Uploads implements MessageBodyReader<Upload> {

    private static final int LARGEST = 9 << 20;

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
        if (media.getType().equals("text")) return new Upload(Multipart.whole(in, LARGEST));
        byte[] file = Multipart.read(in, media, LARGEST, "file").get("file");
        if (file == null) throw new BadInput("file", "missing");
        return new Upload(file);
    }
}
