package io.vingt.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests: the machine's own, else the one that an npm package carries.
 *
 * @param environment what it needs to find its libraries and fonts
 */
record Chromium(Path executable, Map<String, String> environment) {

    /** Without a window, and talking to nobody but this machine. */
    static final List<String> ALONE = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** {@code VINGT_CHROMIUM} names one, or says {@code npm} to take the package's in any case. */
    static Chromium find() throws IOException, InterruptedException {
        String asked = System.getenv().getOrDefault("VINGT_CHROMIUM", "");
        if (asked.equals("npm")) return ofNpm();
        Optional<Path> here = asked.isBlank() ? onThePath() : Optional.of(Path.of(asked));
        return here.isPresent() ? new Chromium(here.get(), Map.of()) : ofNpm();
    }

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Without a window, and talking to nobody but this machine. */
    static Browser open(Playwright playwright) {
        try {
            Chromium found = find();
            Map<String, String> all = new HashMap<>(System.getenv());
            all.putAll(found.environment());
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(found.executable())
                            .setEnv(all)
                            .setArgs(ALONE));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no browser", e);
        }
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Chromium ofNpm() throws IOException, InterruptedException {
        Path home = Files.createDirectories(Path.of("target/chromium").toAbsolutePath());
        Path unpacked = Files.createDirectories(home.resolve("unpacked"));
        for (String file : List.of("package.json", "package-lock.json", "where.mjs")) {
            Files.copy(Path.of("src/test/js/browser", file), home.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(home, unpacked, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        run(home, unpacked, List.of("node", "where.mjs"));
        return new Chromium(
                unpacked.resolve("chromium"),
                Map.of(
                        "LD_LIBRARY_PATH", unpacked.resolve("al2023/lib").toString(),
                        "FONTCONFIG_FILE", fonts(unpacked).toString()));
    }

    /** The package's own list of font folders names places that only its makers' machines have. */
    private static Path fonts(Path unpacked) throws IOException {
        return Files.writeString(unpacked.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(
                        unpacked.resolve("fonts"), unpacked.resolve("fonts-cache")));
    }

    private static void run(Path home, Path temporary, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("TMPDIR", temporary.toString());
        // Makes the package unpack the libraries that a machine without any browser lacks.
        builder.environment().put("AWS_LAMBDA_JS_RUNTIME", "nodejs20.x");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("no browser: " + command + ", see " + home.resolve("log.txt"));
        }
    }
}
