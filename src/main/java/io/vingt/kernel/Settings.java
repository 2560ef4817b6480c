package io.vingt.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What an operator sets, from three places: the environment ({@code VINGT_DB_URL}), system properties
 * ({@code vingt.db.url}), and the file that {@code vingt.config} names. The first that has a key wins.
 */
public record Settings(Map<String, String> environment, Properties system, Properties file) {

    public static Settings read() {
        return new Settings(System.getenv(), System.getProperties(), fileOf(System.getProperty("vingt.config")));
    }

    /** @param key in the file's form: {@code vingt.db.url} */
    public Optional<String> get(String key) {
        String value = environment.get(key.replace('.', '_').toUpperCase(java.util.Locale.ROOT));
        if (isBlank(value)) value = system.getProperty(key);
        if (isBlank(value)) value = file.getProperty(key);
        return isBlank(value) ? Optional.empty() : Optional.of(value.strip());
    }

    public String get(String key, String otherwise) {
        return get(key).orElse(otherwise);
    }

    public Path data() {
        return Path.of(get("vingt.data", "data")).toAbsolutePath().normalize();
    }

    /** The address people use, without a slash at its end; links in mails and invitations begin with it. */
    public String baseUrl() {
        String url = get("vingt.base.url", "http://localhost:" + get("vingt.port", "8080"));
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    private static Properties fileOf(String path) {
        Properties read = new Properties();
        if (isBlank(path) || !Files.isReadable(Path.of(path))) return read;
        try (var in = Files.newBufferedReader(Path.of(path))) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return read;
    }
}
