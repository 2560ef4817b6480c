package io.vingt.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the server prints: kept in a file, read for the few lines that the person at the terminal needs. */
final class ServerLog {

    private static final String CODE = "VINGT first-run code: ";

    private final Path file;
    private volatile String code;
    private volatile String cause;

    ServerLog(Path file) {
        this.file = file;
    }

    void follow(InputStream printed) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8));
                PrintWriter kept = new PrintWriter(Files.newBufferedWriter(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.println(line);
                kept.flush();
                notice(line);
            }
        } catch (IOException ended) {
            // The server is gone, and its last words with it.
            cause = cause == null ? ended.getMessage() : cause;
        }
    }

    private void notice(String line) {
        int at = line.indexOf(CODE);
        if (at >= 0) code = line.substring(at + CODE.length()).strip();
        if (cause == null && line.startsWith("Caused by: ")) cause = line.substring("Caused by: ".length());
        if (line.contains("Caused by: ")) cause = line.substring(line.indexOf("Caused by: ") + 11);
    }

    Optional<String> firstRunCode() {
        return Optional.ofNullable(code);
    }

    Optional<String> cause() {
        return Optional.ofNullable(cause);
    }
}
