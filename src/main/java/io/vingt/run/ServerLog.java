package io.vingt.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** What the server prints: kept in a file, read for the few lines that the person at the terminal needs. */
final class ServerLog {

    private static final String CODE = "VINGT first-run code: ";
    private static final String CAUSED_BY = "Caused by: ";
    private static final String NOT_DEPLOYED = " SEVERE javax.enterprise.system.core ";

    private final Path file;
    private final long mostBytes;
    private final int kept;
    private volatile String code;
    private volatile String cause;
    private volatile boolean notDeployed;
    private boolean isOfTheDatabase;

    /** @param kept how many full files stay beside the one that is written, each of that many bytes */
    ServerLog(Path file, long mostBytes, int kept) {
        this.file = file;
        this.mostBytes = mostBytes;
        this.kept = kept;
    }

    void follow(InputStream printed) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8));
                LogFile log = new LogFile(file, mostBytes, kept)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.line(line);
                notice(line);
            }
        } catch (IOException ended) {
            // The server is gone, and its last words with it.
            cause = cause == null ? ended.getMessage() : cause;
        }
    }

    /** The innermost cause says most, but for databases, where it only says that a socket was refused. */
    private void notice(String line) {
        int at = line.indexOf(CODE);
        if (at >= 0) code = line.substring(at + CODE.length()).strip();
        if (line.contains(NOT_DEPLOYED)) notDeployed = true;
        int by = line.indexOf(CAUSED_BY);
        if (by < 0) return;
        String said = line.substring(by + CAUSED_BY.length());
        int colon = said.indexOf(": ");
        boolean ofTheDatabase = colon > 0 && isSqlException(said.substring(0, colon));
        if (ofTheDatabase || !isOfTheDatabase) cause = ofTheDatabase ? said.substring(said.indexOf(": ") + 2) : said;
        isOfTheDatabase |= ofTheDatabase;
    }

    private static boolean isSqlException(String name) {
        return name.contains("SQL") && name.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
    }

    /** Whether the server told that it could not take the application in; it goes on running all the same. */
    boolean isNotDeployed() {
        return notDeployed;
    }

    Optional<String> firstRunCode() {
        return Optional.ofNullable(code);
    }

    Optional<String> cause() {
        return Optional.ofNullable(cause);
    }
}
