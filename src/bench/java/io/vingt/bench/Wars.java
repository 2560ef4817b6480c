package io.vingt.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Applications to compare with. */
final class Wars {

    private Wars() {}

    /** The application with a static file of that many bytes in it. */
    static Path with(Path war, Path copy, String file, int bytes) throws IOException {
        Files.copy(war, copy);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            Files.writeString(inside.getPath(file), "x".repeat(bytes));
        }
        return copy;
    }

    /** One page and nothing else. */
    static Path empty(Path war) throws IOException {
        Files.createDirectories(war.getParent());
        try (FileSystem inside = FileSystems.newFileSystem(war, Map.of("create", "true"))) {
            Files.createDirectory(inside.getPath("WEB-INF"));
            Files.write(
                    inside.getPath("index.html"),
                    "<!DOCTYPE html><title>Empty</title><p>Nothing.</p>".getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }
}
