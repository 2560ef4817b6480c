package io.vingt.kernel.api;

import io.vingt.kernel.Settings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The outermost filter: headers on every answer, errors and files too; odd methods and odd addresses go no further. */
public final class SafeHeaders implements Filter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String CSP = "Content-Security-Policy";
    private static final String NOT_A_PAGE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final List<String> ODD = List.of(";", "\\", "%00", "%2f", "%5c", "%3b");

    private final boolean https;
    private final String base;
    private final String pagePolicy;

    /** @param pagePolicy for pages, to which the page itself adds the nonce of its scripts */
    public SafeHeaders(Settings settings, String pagePolicy) {
        this.https = settings.baseUrl().startsWith("https:");
        this.base = settings.get("vingt.base.url").isPresent() ? settings.baseUrl() : "";
        this.pagePolicy = pagePolicy;
    }

    @Override
    public void doFilter(ServletRequest rq, ServletResponse rs, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) rq;
        HttpServletResponse response = (HttpServletResponse) rs;
        boolean page = isPage(request.getServletPath());
        write(response, page);
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
            Problem.of(405, "method-not-allowed", Language.of(request)).send(response);
        } else if (isOdd(request)) {
            Problem.of(400, "bad-input", Language.of(request)).send(response);
        } else {
            chain.doFilter(
                    request, page ? new OnePolicy(request, response, base) : new OwnRedirects(request, response, base));
        }
    }

    private void write(HttpServletResponse response, boolean page) {
        response.setHeader(CSP, page ? pagePolicy : NOT_A_PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        if (https) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (page) response.setHeader("Cache-Control", "no-store");
    }

    /** Faces serves its files under names that end like pages. */
    private static boolean isPage(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    /**
     * Path parameters ({@code ;jsessionid}) and encoded separators make two readers see two different addresses; nothing
     * here is served by PrimeFaces' dynamic content or from above a library.
     */
    private static boolean isOdd(HttpServletRequest request) {
        String uri = request.getRequestURI().toLowerCase(Locale.ROOT);
        String query = request.getQueryString() == null
                ? ""
                : request.getQueryString().toLowerCase(Locale.ROOT).replace("%2e", ".");
        boolean file = request.getServletPath().startsWith("/jakarta.faces.resource");
        return ODD.stream().anyMatch(uri::contains) || query.contains("pfdrid=") || (file && query.contains(".."));
    }

    /** The page's own policy, with its nonce, takes the place of ours instead of standing beside it. */
    private static final class OnePolicy extends OwnRedirects {

        OnePolicy(HttpServletRequest request, HttpServletResponse response, String base) {
            super(request, response, base);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) setHeader(name, value);
            else super.addHeader(name, value);
        }
    }
}
