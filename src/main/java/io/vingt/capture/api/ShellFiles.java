package io.vingt.capture.api;

import io.vingt.kernel.Island;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shell's texts, each made once: words filled in, and an edition that changes with any of the files. */
@ApplicationScoped
public class ShellFiles {

    private static final List<String> LANGUAGES = List.of("en", "fr");
    private static final String FOLDER = "/resources/app/";

    /** What the page needs without a connection. */
    private static final List<String> KEPT = List.of(
            "tokens.css",
            "page.css",
            "parts.css",
            "form.css",
            "capture.css",
            "capture.js",
            "gate.js",
            "chevron.svg",
            "vingt.svg",
            "icon-192.png");

    private static final Pattern WORD = Pattern.compile("\\{\\{([\\w.]{1,80})}}");

    @Inject
    ServletContext context;

    private final Map<String, String> made = new ConcurrentHashMap<>();

    String page(String language) {
        return made.computeIfAbsent("page " + language, key -> filled("/WEB-INF/capture/new.html", language));
    }

    String manifest(String language) {
        return made.computeIfAbsent("manifest " + language, key -> filled("/WEB-INF/capture/manifest.json", language));
    }

    String worker() {
        return made.computeIfAbsent(
                "worker", key -> head() + new String(bytes(FOLDER + "capture-worker.js"), StandardCharsets.UTF_8));
    }

    private String head() {
        return "const EDITION=\"" + edition() + "\",LANGUAGES=" + list(LANGUAGES) + ",FILES="
                + list(KEPT.stream().map(name -> "resources/app/" + name).toList()) + ";\n";
    }

    private static String list(List<String> texts) {
        return "[\"" + String.join("\",\"", texts) + "\"]";
    }

    private String edition() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : KEPT) digest.update(bytes(FOLDER + name));
            digest.update(bytes(FOLDER + "capture-worker.js"));
            for (String language : LANGUAGES) digest.update(page(language).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Our own words in our own file: what stands between braces is a key, {@code language}, or the script's words. */
    private String filled(String file, String language) {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), language)));
    }

    private static String word(String key, String language) {
        return switch (key) {
            case "language" -> language;
            case "words" -> Island.of(List.of("phone.js.", "frames.js."), language);
            default ->
                plain(ResourceBundle.getBundle("io.vingt.messages", Locale.forLanguageTag(language))
                        .getString(key));
        };
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private byte[] bytes(String file) {
        try (InputStream in = context.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is not there");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
