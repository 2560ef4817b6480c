package io.vingt.people.page;

/**
 * Where somebody wanted to go before signing in.
 *
 * @param asked a path below the application, with its query; anything else leads to the backlog
 */
record Next(String asked) {

    private static final String PAGE = "/[a-z-]{1,40}\\.xhtml(\\?[A-Za-z0-9=&%+._~-]{0,500})?";

    String path() {
        return asked != null && asked.matches(PAGE) && !asked.startsWith("/sign-in") ? asked : "/backlog.xhtml";
    }
}
