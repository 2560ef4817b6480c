package io.vingt.kernel.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** A whole form; at most fifteen mebibytes come in at all. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class PartsReader implements MessageBodyReader<Parts> {

    private static final int LARGEST = 15 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Parts.class;
    }

    @Override
    public Parts readFrom(
            Class<Parts> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        return new Parts(Multipart.read(in, media, LARGEST, "body"));
    }
}
