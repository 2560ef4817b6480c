package io.vingt.kernel.api.limit;

import io.vingt.kernel.api.BodyRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form, read as a whole before anybody asks for a field of it: the server's own reading of forms knows no end. */
final class FormRequest extends HttpServletRequestWrapper {

    private static final int MOST_FIELDS = 5_000;

    private final Map<String, String[]> parameters;

    private FormRequest(HttpServletRequest request, Map<String, String[]> parameters) {
        super(request);
        this.parameters = Collections.unmodifiableMap(parameters);
    }

    /**
     * The body's fields, always UTF-8, behind those of the address; what is wrongly encoded stands as it came.
     *
     * @throws BodyRefused for one with too many fields, too
     */
    static FormRequest read(HttpServletRequest request, BodyWatch watch) throws IOException {
        InputStream body = new WatchedStream(request.getInputStream(), watch);
        String text = new String(body.readAllBytes(), StandardCharsets.US_ASCII);
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        int fields = 0;
        for (String pair : text.split("&")) {
            if (pair.isEmpty()) continue;
            if (++fields > MOST_FIELDS) throw new BodyRefused(413);
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            add(all, name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return new FormRequest(request, all);
    }

    private static void add(Map<String, String[]> all, String name, String value) {
        String[] before = all.getOrDefault(name, new String[0]);
        String[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = value;
        all.put(name, after);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8.name());
        } catch (IllegalArgumentException | UnsupportedEncodingException asItCame) {
            return text;
        }
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }
}
