package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;
import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A form of a JSON part and files, by the names of its parts. Names of files and claimed types are not even read. */
public record Parts(Map<String, byte[]> named) {

    /**
     * @return the part read as JSON bodies are
     * @throws BadInput when it is not there or not that record
     * @throws ClientErrorException 413
     */
    public <T extends Record> T json(String name, Class<T> type) {
        byte[] text = named.get(name);
        if (text == null) throw new BadInput(name, "missing");
        try {
            return JsonBodies.read(new ByteArrayInputStream(text), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
