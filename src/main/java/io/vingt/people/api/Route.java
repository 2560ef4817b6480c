package io.vingt.people.api;

import io.vingt.people.Scope;
import java.util.List;
import java.util.Set;

/** The one table of who may go where. What no row names is a page, and pages are for people who have signed in. */
enum Route {
    /** Files of the pages, health, and the API's description: for everybody. */
    OPEN,
    /** First run, sign-in and invitations: for everybody, each guarded by its own secret. */
    WAY_IN,
    /** A merchant's private page: for whoever has its key, never with a session. */
    LETTER,
    /** A bearer token, never a session. */
    API,
    /** The pages' own scripts: a session, never a token. */
    APP,
    /** The form on a phone and what belongs to it: nothing of anybody's; its script asks for a session when it sends. */
    SHELL,
    /** A session. */
    PAGE,
    /** Not served at all. */
    CLOSED;

    private static final List<String> FILES = List.of("/resources/", "/jakarta.faces.resource/", "/health", "/openapi");
    private static final Set<String> SINGLE_FILES =
            Set.of("/favicon.ico", "/favicon.svg", "/robots.txt", "/manifest.webmanifest");
    private static final Set<String> WAYS_IN = Set.of("/sign-in.xhtml", "/first-run.xhtml", "/invitation.xhtml");
    private static final Set<String> ASKS_ONLY = Set.of("/gate", "/estimates/preview", "/similar");

    /** Tokens too: one that may only write must not make itself another that may do more. */
    private static final List<String> SETTINGS = List.of("/people", "/areas", "/days", "/me/tokens", "/search/rebuild");

    /** @param path as the container mapped it, below the context */
    static Route of(String path) {
        if (path.equals("/metrics") || path.startsWith("/metrics/")) return CLOSED;
        if (SINGLE_FILES.contains(path) || FILES.stream().anyMatch(path::startsWith)) return OPEN;
        if (WAYS_IN.contains(path)) return WAY_IN;
        if (path.equals("/letter.xhtml") || path.startsWith("/letter/")) return LETTER;
        if (path.equals("/api") || path.startsWith("/api/")) return API;
        if (path.startsWith("/capture/api/")) return API;
        if (path.startsWith("/capture/")) return SHELL;
        if (path.equals("/app") || path.startsWith("/app/")) return APP;
        return PAGE;
    }

    /** What a token must be good for. */
    static Scope needed(String method, String path) {
        String below = path.startsWith("/api/v1") ? path.substring("/api/v1".length()) : path;
        if (below.startsWith("/capture/") && !method.equals("GET") && !method.equals("HEAD")) return Scope.CAPTURE;
        if (method.equals("GET") || method.equals("HEAD") || ASKS_ONLY.contains(below)) return Scope.READ;
        boolean settings = SETTINGS.stream().anyMatch(below::startsWith);
        return settings ? Scope.ADMIN : Scope.WRITE;
    }
}
