package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Refusal;
import io.vingt.kernel.Sentences;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An RFC 9457 problem document. {@code more} holds what a kind of problem adds: findings, a field, a correlation id. */
public record Problem(String type, int status, String title, String detail, Map<String, Object> more) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param name the last part of its type and of its keys: {@code not-found} */
    public static Problem of(int status, String name, String language) {
        return of(status, name, language, null);
    }

    public static Problem of(int status, String name, String language, String detail) {
        String title = Sentences.say(language, "problem." + name);
        return new Problem("/problems/" + name, status, title, detail == null ? title : detail, Map.of());
    }

    public static Problem of(Refusal refusal, String language) {
        String key = Sentences.has(refusal.key()) ? refusal.key() : "refusal." + refusal.kind();
        String detail = Sentences.say(language, key, words(refusal, language));
        Problem problem = of(status(refusal), name(refusal), language, detail);
        for (var one : refusal.more().entrySet()) problem = problem.with(one.getKey(), one.getValue());
        return refusal instanceof BadInput bad ? problem.with("field", bad.field()) : problem;
    }

    /** A verb or a state inside a sentence is said in the sentence's language. */
    private static Object[] words(Refusal refusal, String language) {
        return refusal.arguments().stream()
                .map(a -> Sentences.has("word." + a) ? Sentences.say(language, "word." + a) : a)
                .toArray();
    }

    public Problem with(String name, Object value) {
        Map<String, Object> added = new LinkedHashMap<>(more);
        added.put(name, value);
        return new Problem(type, status, title, detail, added);
    }

    public byte[] bytes() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type);
        document.put("title", title);
        document.put("status", status);
        document.put("detail", detail);
        document.putAll(more);
        return Json.write(document).getBytes(StandardCharsets.UTF_8);
    }

    /** For resources. */
    public static Response response(Problem problem) {
        Response.ResponseBuilder answer = status(problem.status);
        if (problem.status == 503) answer.header("Retry-After", Away.SECONDS);
        return answer.type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }

    /** A status that the server has no name for gets its own. */
    static Response.ResponseBuilder status(int status) {
        return status == 422 ? Response.status(422, "Unprocessable Content") : Response.status(status);
    }

    /** For filters, before anything else was written. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (status == 503) response.setHeader("Retry-After", Away.SECONDS);
        byte[] bytes = bytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** A file that is refused for what it is has statuses of its own. */
    private static int status(Refusal refusal) {
        if (refusal instanceof BadInput bad) {
            switch (bad.reason()) {
                case "tooLarge", "tooManyPixels", "csvTooLarge":
                case "colorsTooDeep", "tooManyScans", "tooManyFrames", "tooCostly":
                    return 413;
                case "notAPicture", "cutOff", "frameMismatch":
                    return 415;
                default:
                    return 400;
            }
        }
        return switch (refusal.kind()) {
            case BAD_INPUT -> 400;
            case NOT_ALLOWED -> 403;
            case NOT_THERE -> 404;
            case STATE, WIP_LIMIT -> 409;
            case STALE -> 412;
            case IDEMPOTENCY -> 422;
            case TOO_MANY -> 429;
            case BUSY -> 503;
        };
    }

    private static String name(Refusal refusal) {
        return switch (refusal.kind()) {
            case BAD_INPUT -> nameOf(status(refusal));
            case NOT_ALLOWED -> "not-allowed";
            case NOT_THERE -> "not-found";
            case STATE -> "state";
            case WIP_LIMIT -> "wip-limit";
            case STALE -> "stale";
            case IDEMPOTENCY -> "idempotency";
            case TOO_MANY -> "too-many";
            case BUSY -> "busy";
        };
    }

    /** The last part of the type of what has no better name than its status. */
    public static String nameOf(int status) {
        return switch (status) {
            case 401 -> "not-signed-in";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 408 -> "too-slow";
            case 409 -> "state";
            case 412 -> "stale";
            case 413 -> "too-large";
            case 415 -> "unsupported";
            case 428 -> "version-required";
            case 429, 503 -> "busy";
            default -> status >= 500 ? "error" : "bad-input";
        };
    }
}
