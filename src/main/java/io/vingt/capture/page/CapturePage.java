package io.vingt.capture.page;

import io.vingt.kernel.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the report's form gets onto a phone, and into a browser's bookmarks. */
@Named
@RequestScoped
public class CapturePage {

    @Inject
    ServletContext context;

    @Inject
    Settings settings;

    public String getAddress() {
        return settings.baseUrl() + context.getContextPath() + "/capture/new";
    }

    /** What runs in somebody else's page once it stands in the bookmarks; the page's script puts our address in. */
    public String getCode() {
        try (InputStream in = context.getResourceAsStream("/resources/app/bookmarklet.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
