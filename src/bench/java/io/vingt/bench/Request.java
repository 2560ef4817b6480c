package io.vingt.bench;

import java.nio.charset.StandardCharsets;

/** What goes over the wire. */
final class Request {

    private Request() {}

    /** @param headers whole lines without their ends, null for none */
    static byte[] get(String path, String... headers) {
        return bytes("GET", path, null, headers);
    }

    static byte[] post(String path, String body, String... headers) {
        return bytes("POST", path, body, headers);
    }

    private static byte[] bytes(String verb, String path, String body, String... headers) {
        StringBuilder head =
                new StringBuilder(verb).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) head.append(header).append("\r\n");
        if (body == null) return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (!head.toString().contains("Content-Type:")) head.append("Content-Type: application/json\r\n");
        head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
