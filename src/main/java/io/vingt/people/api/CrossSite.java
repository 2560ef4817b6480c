package io.vingt.people.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a request that carries a cookie was made by our own pages. */
final class CrossSite {

    private CrossSite() {}

    /** For {@code /app}: reads not from elsewhere, writes certainly from here and in a form no foreign page can send. */
    static boolean mayAsk(HttpServletRequest request) {
        String method = request.getMethod();
        if (method.equals("GET") || method.equals("HEAD")) return !isForeign(request);
        return isOurs(request) && needsPermission(request);
    }

    /** @return true only when the browser says so: an older one says nothing, and the view state decides */
    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        String origin = request.getHeader("Origin");
        return origin != null && !isHere(origin, request);
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        String origin = request.getHeader("Origin");
        return origin != null && isHere(origin, request);
    }

    /** What a plain form or a simple request of another site cannot carry. */
    private static boolean needsPermission(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return true;
        String type = request.getContentType();
        if (type != null && type.startsWith("application/json")) return true;
        return request.getHeader("X-Requested-With") != null || request.getHeader("X-Vingt") != null;
    }

    private static boolean isHere(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            return uri.getAuthority() != null && uri.getAuthority().equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
