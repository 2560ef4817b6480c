package io.vingt.ticket.api;

import io.vingt.gate.Verdict;
import io.vingt.kernel.api.Problem;
import jakarta.ws.rs.core.Response;

/** The 422 of a text that did not pass: every finding, and the draft that keeps the text. */
public final class GateProblem {

    private GateProblem() {}

    public static Response of(Verdict verdict, String language) {
        return response(problem(verdict, language));
    }

    /** @param draft the id of the draft that keeps everything */
    public static Response of(Verdict verdict, long draft, String language) {
        return response(problem(verdict, language).with("draft", String.valueOf(draft)));
    }

    private static Problem problem(Verdict verdict, String language) {
        return Problem.of(422, "gate", language)
                .with("readSeconds", verdict.readSeconds())
                .with("findings", verdict.findings());
    }

    private static Response response(Problem problem) {
        return Response.status(422)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }
}
