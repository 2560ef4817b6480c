package io.vingt.evidence.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A {@link Worker} from outside: the same JDK with a small heap and nothing of the server's environment. A question that takes
 * too long ends it.
 */
public final class WorkerProcess implements Closeable {

    private static final int LARGEST_ANSWER = 64 << 20;
    private static final int MOST_LAST_WORDS = 2_000;

    /** Two minutes of start on a machine that has nothing left are still a start. */
    private static final Duration START = Duration.ofSeconds(60);

    private static final List<String> LIMITS = List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true");

    /** A class of every file that the worker needs. */
    private static final List<String> NEEDED = List.of(
            "com.twelvemonkeys.imageio.ImageReaderBase",
            "com.twelvemonkeys.imageio.metadata.Directory",
            "com.twelvemonkeys.lang.Validate",
            "com.twelvemonkeys.io.LittleEndianDataInputStream",
            "com.twelvemonkeys.image.ImageUtil");

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private int asked;

    /**
     * What became of a file.
     *
     * @param reason why it was not taken, null where it was
     * @param type {@code image/png} or {@code image/jpeg}
     */
    public record Answer(String reason, String type, int width, int height, byte[] bytes) {}

    /** It was told nothing of the file: another one may be asked. */
    public static final class Gone extends IOException {

        private static final long serialVersionUID = 1;
    }

    private WorkerProcess(Process process) {
        this.process = process;
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @throws IOException where no process can be started, with what it said */
    public static WorkerProcess start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().keySet().retainAll(Set.of("LD_LIBRARY_PATH", "SystemRoot", "TMPDIR", "TEMP"));
        builder.directory(new File(System.getProperty("java.io.tmpdir")));
        WorkerProcess worker = new WorkerProcess(builder.start());
        try {
            worker.within(START, () -> {
                if (worker.answers.readByte() != Worker.READY) throw new IOException("it answers something else");
                return null;
            });
            return worker;
        } catch (IOException failed) {
            String said = worker.lastWords();
            worker.close();
            throw new IOException(String.join(" ", builder.command()) + " said: " + said, failed);
        }
    }

    private String lastWords() {
        try {
            byte[] said = process.getErrorStream().readNBytes(MOST_LAST_WORDS);
            return new String(said, StandardCharsets.UTF_8).strip();
        } catch (IOException ended) {
            return "nothing";
        }
    }

    private static List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath()), Worker.class.getName()));
        return command;
    }

    private static Set<String> classPath() throws IOException {
        try {
            Set<String> files = new LinkedHashSet<>();
            files.add(fileOf(Worker.class));
            files.add(fileOf(WebPImageReaderSpi.class));
            for (String one : NEEDED) {
                files.add(fileOf(Class.forName(one, false, WebPImageReaderSpi.class.getClassLoader())));
            }
            return files;
        } catch (ClassNotFoundException | URISyntaxException | IllegalArgumentException missing) {
            throw new IOException("its classes are not in files: " + missing.getMessage(), missing);
        }
    }

    private static String fileOf(Class<?> one) throws URISyntaxException {
        return root(
                        Path.of(one.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI()),
                        one.getName())
                .toString();
    }

    /** A server may name the class's own file instead of the folder that its package begins in. */
    static Path root(Path source, String className) {
        Path file = Path.of(className.replace('.', '/') + ".class");
        Path root = source;
        if (source.endsWith(file)) for (int i = 0; i < file.getNameCount(); i++) root = root.getParent();
        return root;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** How many files it was asked about: what a library never lets go of goes with the process. */
    public int asked() {
        return asked;
    }

    /**
     * @throws Gone when it had ended before
     * @throws IOException when it ended over the file, by itself or as the time was over; it answers nothing any more
     */
    public Answer ask(byte[] file, Duration limit) throws IOException {
        asked++;
        return within(limit, () -> {
            listen(file.length);
            questions.write(file);
            questions.flush();
            byte kind = answers.readByte();
            if (kind == Worker.REFUSED) return new Answer(answers.readUTF(), null, 0, 0, null);
            if (kind != Worker.DRAWN) throw new IOException("not an answer");
            return drawn();
        });
    }

    private void listen(int length) throws IOException {
        try {
            questions.writeInt(length);
            questions.flush();
            if (answers.readByte() != Worker.READY) throw new Gone();
        } catch (IOException left) {
            throw new Gone();
        }
    }

    private Answer drawn() throws IOException {
        String type = answers.readUTF();
        int width = answers.readInt();
        int height = answers.readInt();
        int length = answers.readInt();
        if (length < 0 || length > LARGEST_ANSWER) throw new IOException("not an answer");
        byte[] bytes = answers.readNBytes(length);
        boolean png = new Bytes(bytes).begins(0, 0x89, 'P', 'N', 'G') && type.equals("image/png");
        boolean jpeg = new Bytes(bytes).begins(0, 0xff, 0xd8) && type.equals("image/jpeg");
        if (bytes.length < length || !png && !jpeg) throw new IOException("not an answer");
        return new Answer(null, type, width, height, bytes);
    }

    private interface Talk<T> {
        T talk() throws IOException;
    }

    /** Reading and writing end with the process, and the process ends with the time. */
    private <T> T within(Duration limit, Talk<T> talk) throws IOException {
        CompletableFuture<Void> over = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return talk.talk();
        } finally {
            over.cancel(false);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
