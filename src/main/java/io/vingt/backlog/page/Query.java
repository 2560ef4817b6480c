package io.vingt.backlog.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The address of a narrowed backlog; null parts are left out. */
record Query(String area, String maxDays, String language) {

    String href() {
        return hrefAfter(null);
    }

    String hrefAfter(String cursor) {
        List<String> parts = new ArrayList<>();
        add(parts, "area", area);
        add(parts, "maxDays", maxDays);
        add(parts, "language", language);
        add(parts, "after", cursor);
        return parts.isEmpty() ? "backlog.xhtml" : "backlog.xhtml?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null && !value.isBlank()) parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
