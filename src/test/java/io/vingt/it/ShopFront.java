package io.vingt.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Somebody else's site, with the strictest policies that sites have, and a request that fails. */
final class ShopFront implements AutoCloseable {

    private static final String POLICY =
            "default-src 'self'; script-src 'nonce-shop'; connect-src 'none'; form-action *;"
                    + " require-trusted-types-for 'script'; trusted-types 'none'";

    private final HttpServer server;

    ShopFront() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> send(exchange, 404, ""));
        server.createContext("/checkout", exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/alone"))
                exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            send(
                    exchange,
                    200,
                    "<!doctype html><title>Delivery · Nordic</title><p id=wrong>Choose delivery</p>"
                            + "<img src='/pictures/none.png?token=secret' alt=''>");
        });
        server.createContext(
                "/forger",
                exchange -> send(
                        exchange,
                        200,
                        "<!doctype html><form method=post enctype=multipart/form-data"
                                + " action='" + exchange.getRequestURI().getQuery()
                                + "'><input name=text value='https://evil.example/pay'>"
                                + "<input name=title value='Pay me'></form><script>document.forms[0].submit()</script>"));
        server.start();
    }

    private static void send(HttpExchange exchange, int status, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
