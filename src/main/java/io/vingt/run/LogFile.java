package io.vingt.run;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log that goes on where it ended and never grows without bounds: once it is full it becomes {@code .1}, which was {@code .2} ... */
final class LogFile implements Closeable {

    private final Path file;
    private final long mostBytes;
    private final int kept;
    private BufferedWriter out;
    private long bytes;

    /** @param kept how many full ones stay beside the one that is written */
    LogFile(Path file, long mostBytes, int kept) throws IOException {
        this.file = file;
        this.mostBytes = mostBytes;
        this.kept = kept;
        open();
    }

    void line(String text) throws IOException {
        long more = text.getBytes(StandardCharsets.UTF_8).length + 1L;
        if (bytes > 0 && bytes + more > mostBytes) turn();
        out.write(text);
        out.write('\n');
        out.flush();
        bytes += more;
    }

    private void open() throws IOException {
        out = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        bytes = Files.size(file);
    }

    private void turn() throws IOException {
        out.close();
        Files.deleteIfExists(numbered(kept));
        for (int i = kept - 1; i >= 1; i--) {
            if (Files.exists(numbered(i))) move(numbered(i), numbered(i + 1));
        }
        if (kept > 0) move(file, numbered(1));
        else Files.delete(file);
        open();
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
