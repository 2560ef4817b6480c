package io.vingt.capture.api;

import io.vingt.kernel.api.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The page on the phone, its worker and its manifest. There is nothing of anybody's in them, so that a phone may keep
 * them; what is somebody's comes and goes through the page's own door.
 */
@WebServlet({"/capture/new", "/capture/sw.js", "/capture/manifest.webmanifest"})
public class Shell extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self';"
                    + " manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String WORKER_POLICY = "default-src 'none'; connect-src 'self'";

    @Inject
    transient ShellFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/capture/new" -> {
                response.setHeader("Content-Security-Policy", PAGE_POLICY);
                send(response, "text/html", files.page(language(request)));
            }
            case "/capture/sw.js" -> {
                response.setHeader("Content-Security-Policy", WORKER_POLICY);
                send(response, "text/javascript", files.worker());
            }
            default -> send(response, "application/manifest+json", files.manifest(language(request)));
        }
    }

    /**
     * What is shared to the phone is taken by its worker. Where there is none, or where another site's form posts here,
     * nothing is read, and the form comes empty.
     */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", request.getContextPath() + "/capture/new?shared=lost");
    }

    /** The one that the worker asks for, the person's own, or the browser's. */
    private static String language(HttpServletRequest request) {
        Object asked = request.getParameter("lang");
        if (asked == null) asked = request.getAttribute(Language.OF_PERSON);
        Set<String> spoken = Set.of("en", "fr");
        return asked instanceof String one && spoken.contains(one) ? one : Language.of(request);
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
