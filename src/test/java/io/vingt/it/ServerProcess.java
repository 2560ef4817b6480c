package io.vingt.it;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A server of our own in a process of its own, which may be killed. */
public final class ServerProcess implements AutoCloseable {

    /** Of the first admin, who has all roles; the last letters keep it away from any other test's. */
    public static final String TOKEN = "vgt_token-of-the-first-admin-of-a-server-process";

    private static final int SECONDS_TO_START = 180;

    private final Process process;
    private final int port;
    private final Path log;
    private final long begin;

    private ServerProcess(Process process, int port, Path log, long begin) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.begin = begin;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts the built application on that data and comes back once it answers. */
    public static ServerProcess start(Path data) throws IOException, InterruptedException {
        return start(Path.of("target/vingt.war"), "/api/v1/me", data, Map.of());
    }

    /**
     * @param war what to deploy at the root context
     * @param ready an address that answers 200 once the application is up
     * @param settings more of the environment, by its names there
     */
    public static ServerProcess start(Path war, String ready, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        int port = freePort();
        Path log = data.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(command(war, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("VINGT_"));
        builder.environment().put("VINGT_DATA", data.toAbsolutePath().toString());
        builder.environment().put("VINGT_PORT", String.valueOf(port));
        builder.environment().put("VINGT_BOOTSTRAP_TOKEN", TOKEN);
        builder.environment().putAll(settings);
        long begin = Files.exists(log) ? Files.size(log) : 0;
        ServerProcess server = new ServerProcess(builder.start(), port, log, begin);
        server.await(ready);
        return server;
    }

    private static List<String> command(Path war, int port) throws IOException {
        Path config = Path.of("webapp-config").toAbsolutePath();
        Properties settings = new Properties();
        try (var in = Files.newBufferedReader(config.resolve("application.properties"))) {
            settings.load(in);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings.getProperty("vingt.java.options").split("\\s+")));
        command.add("-Dvingt.config=" + config.resolve("application.properties"));
        command.addAll(List.of("-Djava.awt.headless=true", "-jar", "target/server/payara-micro.jar"));
        command.addAll(List.of("--nocluster", "--nohazelcast", "--disablephonehome", "--contextroot", "/"));
        command.addAll(List.of("--port", String.valueOf(port)));
        command.addAll(List.of(
                "--prebootcommandfile", config.resolve("preboot.asadmin").toString()));
        command.addAll(
                List.of("--logproperties", config.resolve("logging.properties").toString()));
        command.addAll(List.of("--deploy", war.toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(String ready) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(address() + ready))
                .header("Authorization", "Bearer " + TOKEN)
                .timeout(Duration.ofSeconds(SECONDS_TO_START))
                .build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (System.nanoTime() < end) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || isNotDeployed()) break;
            if (answers(client, asked)) return;
        }
        process.destroyForcibly();
        throw new IOException("the server did not come up, see " + log + "\n" + tail());
    }

    private static boolean answers(HttpClient client, HttpRequest asked) throws InterruptedException {
        try {
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A failed deployment leaves a running server, which would be waited for in vain. */
    private boolean isNotDeployed() throws IOException {
        try (FileChannel read = FileChannel.open(log, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) (read.size() - begin));
            read.read(bytes, begin);
            return new String(bytes.array(), StandardCharsets.UTF_8).contains(" SEVERE javax.enterprise.system.core ");
        }
    }

    private String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    /** What a person at the terminal reads on an empty database. */
    public String firstRunCode() throws IOException {
        String said = "VINGT first-run code: ";
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(said))
                .reduce((first, last) -> last)
                .map(line -> line.substring(line.indexOf(said) + said.length()).strip())
                .orElseThrow();
    }

    /** Without a slash at its end. */
    public String address() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** As a power cut would: nothing of the process runs any more when this returns. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C would. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
