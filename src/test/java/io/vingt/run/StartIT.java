package io.vingt.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When it cannot come up it says why in one line, and ends with an error. */
class StartIT {

    private static final Path PLACE =
            Path.of("target/start", UUID.randomUUID().toString()).toAbsolutePath();

    private record End(int code, String said) {}

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            refuses(start(Map.of("VINGT_PORT", port, "VINGT_DATA", PLACE.toString())), "port " + port + " is taken");
        }
    }

    @Test
    void saysThatThePortIsNone() throws Exception {
        refuses(start(Map.of("VINGT_PORT", "eighty", "VINGT_DATA", PLACE.toString())), "eighty, which is not a port");
    }

    @Test
    void saysThatItCannotWriteItsData() throws Exception {
        Files.createDirectories(PLACE);
        Path file = Files.createTempFile(PLACE, "a-file", ".txt");
        Path below = file.resolve("data");
        refuses(start(Map.of("VINGT_PORT", free(), "VINGT_DATA", below.toString())), "cannot write in " + below);
    }

    @Test
    void saysThatTheDatabaseIsNotThere() throws Exception {
        String nobody = free();
        End end = start(Map.of(
                "VINGT_PORT",
                free(),
                "VINGT_DATA",
                PLACE.resolve("no-database").toString(),
                "VINGT_DB_URL",
                "jdbc:postgresql://localhost:" + nobody + "/vingt"));
        refuses(end, "localhost:" + nobody);
    }

    private static void refuses(End end, String why) {
        assertEquals(1, end.code(), end.said());
        assertTrue(end.said().startsWith("Vingt cannot start: "), end.said());
        assertTrue(end.said().contains(why), end.said());
        assertEquals(1, end.said().strip().lines().count(), end.said());
    }

    private static End start(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/classes",
                        "io.vingt.run.Start",
                        Path.of("").toAbsolutePath().toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("VINGT_"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(10, TimeUnit.SECONDS), "it goes on: " + said);
        return new End(process.exitValue(), said);
    }

    private static String free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
