package io.vingt.evidence.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Foreign bytes are opened in a process that has little memory and no time to lose. */
class WorkerProcessTest {

    private static final Duration AMPLE = Duration.ofSeconds(120);

    private static WorkerProcess worker;

    @BeforeAll
    static void start() throws IOException {
        worker = WorkerProcess.start();
    }

    @AfterAll
    static void end() {
        worker.close();
    }

    @Test
    void drawsWhatItIsSent() throws IOException, NotTaken {
        byte[] file = Kinds.all().get("PNG in Display P3 8");
        WorkerProcess.Answer answer = worker.ask(file, AMPLE);
        assertEquals("image/png 64 32", answer.type() + " " + answer.width() + " " + answer.height());
        assertArrayEquals(Redrawn.of(file).bytes(), answer.bytes());
    }

    @Test
    void saysWhyItRefusesAndGoesOn() throws IOException {
        byte[] broken = new PngFile(64, 64, 8, PngFile.RGB).empty();
        assertEquals("notAPicture", worker.ask(broken, AMPLE).reason());
        assertNull(worker.ask(Kinds.all().get("JPEG"), AMPLE).reason());
    }

    /** The largest of each class that a look at its head lets through. */
    static Stream<Arguments> largest() {
        return Stream.of(
                Arguments.of("60 scans", FlatJpeg.of(2_500, 2_500, 60)),
                Arguments.of("40 million pixels, progressive", FlatJpeg.of(6_300, 6_300, 10)),
                Arguments.of("40 million pixels, baseline", FlatJpeg.of(6_300, 6_300, 1)),
                Arguments.of(
                        "40 million pixels, WebP",
                        new WebpFile()
                                .chunk("VP8L", WebpFile.lossless(7_000, 5_700, 1, 1, 9, 9))
                                .file()),
                Arguments.of(
                        "kept as large as it may be",
                        new WebpFile()
                                .chunk("VP8L", WebpFile.lossless(1_000, 16_000, 1, 1, 9, 9))
                                .file()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largest")
    void theLargestOfEachClassHasRoom(String kind, byte[] file) throws IOException {
        assertNull(worker.ask(file, AMPLE).reason());
    }

    @Test
    void whatTakesTooLongIsEnded() throws IOException {
        byte[] file = FlatJpeg.of(6_300, 6_300, 10);
        try (WorkerProcess slow = WorkerProcess.start()) {
            assertThrows(IOException.class, () -> slow.ask(file, Duration.ofMillis(1)));
            assertThrows(WorkerProcess.Gone.class, () -> slow.ask(file, AMPLE));
        }
    }

    @Test
    void oneThatIsGoneSaysThatItWasToldNothing() throws IOException {
        WorkerProcess gone = WorkerProcess.start();
        gone.close();
        assertThrows(WorkerProcess.Gone.class, () -> gone.ask(new byte[10], AMPLE));
    }

    /** As Payara Micro 6 says where a class comes from, and as everybody else does. */
    @Test
    void theFolderOfAClassIsFoundWhicheverWayAServerTellsIt() {
        Path classes = Path.of("/app/WEB-INF/classes");
        assertEquals(
                classes,
                WorkerProcess.root(
                        classes.resolve("io/vingt/evidence/picture/Worker.class"), "io.vingt.evidence.picture.Worker"));
        assertEquals(classes, WorkerProcess.root(classes, "io.vingt.evidence.picture.Worker"));
        assertEquals(Path.of("/app/lib/one.jar"), WorkerProcess.root(Path.of("/app/lib/one.jar"), "one.Two"));
    }
}
