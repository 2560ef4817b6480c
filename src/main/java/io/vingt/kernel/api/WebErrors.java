package io.vingt.kernel.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container refuses before a resource is reached: unknown paths, methods, kinds of content. */
@Provider
public class WebErrors implements ExceptionMapper<WebApplicationException> {

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException error) {
        Response given = error.getResponse();
        if (given.getStatus() < 400) return given;
        if (given.getStatus() >= 500) return Crashes.answer(error, request);
        Problem problem = Problem.of(given.getStatus(), name(given.getStatus()), Language.of(request));
        Response.ResponseBuilder answer = Response.fromResponse(Refusals.answer(problem));
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) answer.header(HttpHeaders.ALLOW, allow);
        return answer.build();
    }

    private static String name(int status) {
        return switch (status) {
            case 401 -> "not-signed-in";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "state";
            case 412 -> "stale";
            case 413 -> "too-large";
            case 415 -> "unsupported";
            case 428 -> "version-required";
            case 429 -> "too-many";
            default -> "bad-input";
        };
    }
}
