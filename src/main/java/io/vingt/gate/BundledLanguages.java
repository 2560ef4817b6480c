package io.vingt.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data files that come with the application; files of the same name in an operator's directory take their place. For the server only. */
public final class BundledLanguages {
    private static final List<String> NAMES =
            List.of("gate", "score", "en", "fr", "sv", "de", "es", "messages_en", "messages_fr");

    private final Map<String, String> texts = new LinkedHashMap<>();

    private BundledLanguages(Path overrides) {
        for (String name : NAMES) {
            texts.put(name, text(name, overrides));
        }
    }

    /** The files as they come with the application. */
    public BundledLanguages() {
        this(null);
    }

    /**
     * @param overrides a directory that may hold gate.txt, en.txt and so on; null or one that is not there changes nothing
     * @throws UncheckedIOException if a file is there and cannot be read
     */
    public static BundledLanguages read(Path overrides) {
        return new BundledLanguages(overrides);
    }

    private static String text(String name, Path overrides) {
        try {
            Path own = overrides == null ? null : overrides.resolve(name + ".txt");
            if (own != null && Files.isRegularFile(own)) {
                return Files.readString(own);
            }
            try (InputStream bundled = BundledLanguages.class.getResourceAsStream(name + ".txt")) {
                return bundled == null ? "" : new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files' text by name without ".txt", as {@link Languages#parse} takes them; a browser gets the same. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    public Languages languages() {
        return Languages.parse(texts);
    }
}
