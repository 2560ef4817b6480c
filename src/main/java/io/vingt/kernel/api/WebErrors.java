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
        Problem problem = Problem.of(given.getStatus(), Problem.nameOf(given.getStatus()), Language.of(request));
        Response.ResponseBuilder answer = Response.fromResponse(Refusals.answer(problem));
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) answer.header(HttpHeaders.ALLOW, allow);
        return answer.build();
    }
}
