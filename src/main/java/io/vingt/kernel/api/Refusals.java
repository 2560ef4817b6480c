package io.vingt.kernel.api;

import io.vingt.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a use case refused, in the reader's words. */
@Provider
public class Refusals implements ExceptionMapper<Refusal> {

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Refusal refusal) {
        return answer(refusal, request);
    }

    static Response answer(Refusal refusal, HttpServletRequest request) {
        return answer(Problem.of(refusal, Language.of(request)));
    }

    static Response answer(Problem problem) {
        return Problem.response(problem);
    }
}
