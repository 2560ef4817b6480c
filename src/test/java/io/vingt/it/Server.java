package io.vingt.it;

import java.net.URL;

/** Where the server under test is, by a name that browsers trust. */
public final class Server {

    /** Of the first admin, who has all roles. */
    public static final String TOKEN = "vgt_integration-test-token-of-the-first-admin";

    private Server() {}

    /** @return the application's address with a slash at its end */
    public static String at(URL base) {
        String path = base.getPath().endsWith("/") ? base.getPath() : base.getPath() + "/";
        return "http://localhost:" + base.getPort() + path;
    }
}
