package io.vingt.backlog.api;

import io.vingt.gate.Verdict;
import io.vingt.kernel.api.Problem;
import jakarta.ws.rs.core.Response;

/** The 422 of a text that did not pass: every finding, and the draft that keeps the text. */
final class GateProblem {

    private GateProblem() {}

    static Response of(Verdict verdict, String language) {
        return Problem.response(problem(verdict, language));
    }

    /** @param draft the id of the draft that keeps everything */
    static Response of(Verdict verdict, long draft, String language) {
        return Problem.response(problem(verdict, language)
                .with("draft", String.valueOf(draft))
                .with("readerMayOverrule", verdict.readerMayOverrule()));
    }

    static Problem problem(Verdict verdict, String language) {
        return Problem.of(422, "gate", language)
                .with("readSeconds", verdict.readSeconds())
                .with("findings", verdict.findings());
    }
}
