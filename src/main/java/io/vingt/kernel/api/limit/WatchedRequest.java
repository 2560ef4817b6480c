package io.vingt.kernel.api.limit;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body is read under watch by whoever it goes to. */
final class WatchedRequest extends HttpServletRequestWrapper {

    private final BodyWatch watch;
    private ServletInputStream body;

    WatchedRequest(HttpServletRequest request, BodyWatch watch) {
        super(request);
        this.watch = watch;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) body = new WatchedStream(super.getInputStream(), watch);
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
