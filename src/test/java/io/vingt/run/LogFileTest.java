package io.vingt.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final int MOST = 1_000;

    @TempDir
    Path folder;

    private void write(int from, int upTo) throws IOException {
        try (LogFile log = new LogFile(folder.resolve("vingt.log"), MOST, 3)) {
            for (int i = from; i < upTo; i++) log.line("line " + i + " é");
        }
    }

    @Test
    void whatIsFullIsPutAsideAndTheOldestGoes() throws IOException {
        write(0, 2_000);
        try (var files = Files.list(folder)) {
            List<String> names =
                    files.map(one -> one.getFileName().toString()).sorted().toList();
            assertEquals(List.of("vingt.log", "vingt.log.1", "vingt.log.2", "vingt.log.3"), names);
            for (String name : names) assertTrue(Files.size(folder.resolve(name)) <= MOST, name);
        }
        List<String> last = Files.readAllLines(folder.resolve("vingt.log"));
        List<String> before = Files.readAllLines(folder.resolve("vingt.log.1"));
        assertEquals("line 1999 é", last.get(last.size() - 1));
        assertEquals(number(last.get(0)), number(before.get(before.size() - 1)) + 1, "no line is lost between two");
    }

    private static int number(String line) {
        return Integer.parseInt(line.split(" ")[1]);
    }

    @Test
    void theNextStartGoesOn() throws IOException {
        write(0, 5);
        write(5, 10);
        assertEquals(10, Files.readAllLines(folder.resolve("vingt.log")).size());
        assertFalse(Files.exists(folder.resolve("vingt.log.1")));
    }

    @Test
    void oneLineThatIsLongerThanAFileStandsAlone() throws IOException {
        try (LogFile log = new LogFile(folder.resolve("vingt.log"), MOST, 3)) {
            log.line("short");
            log.line("x".repeat(5_000));
            log.line("short");
        }
        assertEquals(List.of("short"), Files.readAllLines(folder.resolve("vingt.log")));
        assertEquals(5_001, Files.size(folder.resolve("vingt.log.1")));
    }
}
