package io.vingt.run;

import io.vingt.kernel.ClientAddress;
import io.vingt.kernel.Settings;
import io.vingt.kernel.post.MailServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code mvn -Prun}: the server as a child process whose every end is ours to tell. */
public final class Start {

    private final Settings settings;
    private final Path home;

    private Start(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    /** @param args the project's folder; the server's jar and the application are below its {@code target} */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]).toAbsolutePath();
        System.setProperty(
                "vingt.config",
                home.resolve("webapp-config/application.properties").toString());
        System.exit(new Start(Settings.read(), home).run());
    }

    private int run() throws IOException, InterruptedException {
        String wrong = wrong();
        if (wrong != null) return say("Vingt cannot start: " + wrong);
        int port = Integer.parseInt(settings.get("vingt.port", "8080"));
        Process server =
                new ProcessBuilder(command(port)).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        ServerLog log =
                new ServerLog(settings.data().resolve("vingt.log"), whole("vingt.log.megabytes", "10") << 20, (int)
                        whole("vingt.log.files", "5"));
        Thread reading = new Thread(() -> log.follow(server.getInputStream()), "server-log");
        reading.setDaemon(true);
        reading.start();
        String refused = new Readiness(port).await(server, log);
        if (refused != null) {
            end(server);
            return say("Vingt cannot start: " + refused + " The whole story is in "
                    + settings.data().resolve("vingt.log") + ".");
        }
        System.out.println("Vingt is up at " + settings.baseUrl()
                + log.firstRunCode().map(c -> "  first-run code: " + c).orElse(""));
        return server.waitFor();
    }

    /** @return what keeps it from starting, null for nothing */
    private String wrong() {
        String asked = settings.get("vingt.port", "8080");
        if (!asked.matches("[1-9][0-9]{0,4}")) return "VINGT_PORT is " + asked + ", which is not a port.";
        for (String key : List.of("vingt.log.megabytes", "vingt.log.files")) {
            String number = settings.get(key, "1");
            if (!number.matches("[1-9][0-9]{0,3}")) {
                return key.toUpperCase(Locale.ROOT).replace('.', '_') + " is " + number
                        + ", which is no number from 1 to 9999.";
            }
        }
        if (isTaken(Integer.parseInt(asked))) return "port " + asked + " is taken. Set VINGT_PORT to a free one.";
        if (!canWrite(settings.data())) {
            return "it cannot write in " + settings.data() + ". Set VINGT_DATA to a directory that it may write in.";
        }
        try {
            MailServer.of(settings);
            ClientAddress.mustBeAddresses(settings);
            return null;
        } catch (IllegalArgumentException wrong) {
            return wrong.getMessage();
        }
    }

    private long whole(String key, String otherwise) {
        return Long.parseLong(settings.get(key, otherwise));
    }

    private List<String> command(int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings.get("vingt.java.options", "-Xmx768m").split("\\s+")));
        command.add("-Dvingt.config=" + System.getProperty("vingt.config"));
        command.add("-Dvingt.gate="
                + settings.get("vingt.gate", home.resolve("webapp-config/gate").toString()));
        command.add("-Dvingt.merchants="
                + settings.get(
                        "vingt.merchants",
                        home.resolve("webapp-config/merchants").toString()));
        command.add("-Djava.awt.headless=true");
        command.add("-jar");
        command.add(home.resolve("target/server/payara-micro.jar").toString());
        command.addAll(List.of("--nocluster", "--nohazelcast", "--disablephonehome", "--contextroot", "/"));
        command.addAll(List.of("--port", String.valueOf(port)));
        command.addAll(List.of(
                "--prebootcommandfile",
                home.resolve("webapp-config/preboot.asadmin").toString()));
        command.addAll(List.of(
                "--logproperties",
                home.resolve("webapp-config/logging.properties").toString()));
        command.addAll(List.of("--deploy", home.resolve("target/vingt.war").toString()));
        return command;
    }

    private static void end(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) server.destroyForcibly();
        } catch (InterruptedException e) {
            server.destroyForcibly();
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    /** Tried, not asked: what a directory says of itself is not always so. */
    private static boolean canWrite(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "vingt", null));
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private static int say(String why) {
        System.err.println(why);
        return 1;
    }
}
