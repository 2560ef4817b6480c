package io.vingt.kernel.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/**
 * Where an answer leads is an address of ours: below the one that the operator set, else a path alone, which a browser takes
 * on from where it is. What a request says in {@code Host} leads nobody anywhere.
 */
class OwnRedirects extends HttpServletResponseWrapper {

    private static final String LOCATION = "Location";

    private final HttpServletRequest request;
    private final String base;

    /** @param base without a slash at its end; empty where none is set */
    OwnRedirects(HttpServletRequest request, HttpServletResponse response, String base) {
        super(response);
        this.request = request;
        this.base = base;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader(LOCATION, location);
        setContentLength(0);
        flushBuffer();
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, LOCATION.equalsIgnoreCase(name) && value != null ? own(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (LOCATION.equalsIgnoreCase(name)) setHeader(name, value);
        else super.addHeader(name, value);
    }

    private String own(String location) {
        try {
            URI to = URI.create(request.getRequestURI()).resolve(location.isEmpty() ? "/" : location);
            String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
            String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
            String fragment = to.getRawFragment() == null ? "" : "#" + to.getRawFragment();
            // Two slashes at its beginning would name another server.
            return base + "/" + path.replaceAll("^/+", "") + query + fragment;
        } catch (IllegalArgumentException none) {
            return base + request.getContextPath() + "/";
        }
    }
}
