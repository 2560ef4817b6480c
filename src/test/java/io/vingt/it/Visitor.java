package io.vingt.it;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, fills in forms as a page gave them out. */
public final class Visitor {

    private static final Pattern FIELD = Pattern.compile("<input[^>]*?>|<button[^>]*type=\"submit\"[^>]*>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final Http http;
    public final Map<String, String> cookies = new LinkedHashMap<>();

    public Visitor(Http http) {
        this.http = http;
    }

    Reply get(String path, String... headers) {
        return keep(http.get(null, path, with(headers)));
    }

    Reply send(String method, String path, String json, String... headers) {
        return keep(http.send(method, null, path, json, with(headers)));
    }

    /** Opens the page and sends the form on it that has the id, its button pressed. */
    public Reply submit(String path, String form, Map<String, String> typed, String... headers) {
        Reply page = get(path);
        return fill(page, path, form, typed, headers);
    }

    Reply fill(Reply page, String path, String form, Map<String, String> typed, String... headers) {
        Map<String, String> fields = fields(page.text(), form);
        typed.forEach((name, value) -> fields.put(form + ":" + name, value));
        return post(path, fields, headers);
    }

    /** Posts what a browser would send of these fields, to the page without its query. */
    Reply post(String path, Map<String, String> fields, String... headers) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        byte[] body = String.join("&", pairs).getBytes(StandardCharsets.US_ASCII);
        String action = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        return keep(http.bytes("POST", null, action, body, "application/x-www-form-urlencoded", with(headers)));
    }

    private static Map<String, String> fields(String html, String form) {
        int from = html.indexOf("<form id=\"" + form + "\"");
        if (from < 0) throw new IllegalStateException("no form " + form + " in " + html);
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(html.substring(from, html.indexOf("</form>", from)));
        while (field.find()) {
            String name = attribute(field.group(), "name");
            if (name != null)
                fields.put(
                        name, String.valueOf(attribute(field.group(), "value")).replace("null", ""));
        }
        Matcher nonce = NONCE.matcher(html);
        if (nonce.find()) fields.put("primefaces.nonce", nonce.group(1));
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String[] with(String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        List<String> pairs = new ArrayList<>();
        cookies.forEach((name, value) -> pairs.add(name + "=" + value));
        if (!pairs.isEmpty()) {
            all.add("Cookie");
            all.add(String.join("; ", pairs));
        }
        return all.toArray(String[]::new);
    }

    private Reply keep(Reply reply) {
        for (String cookie : reply.whole().headers().allValues("Set-Cookie")) {
            String pair = cookie.contains(";") ? cookie.substring(0, cookie.indexOf(';')) : cookie;
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return reply;
    }
}
