package io.vingt.capture.api;

import io.vingt.capture.Reported;
import io.vingt.gate.Alike;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Problem;
import io.vingt.merchant.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What became of a report.
 *
 * @param draftTicket null: what is kept as a draft is told with the reasons, by status 422
 * @param ticket the number
 * @param joined whether it is evidence on a ticket that was there before
 * @param duplicates tickets that resemble it
 */
record ReportAnswer(
        String id, String draftTicket, Long ticket, boolean joined, Of merchant, List<Duplicate> duplicates) {

    record Of(String id, String name) {}

    record Duplicate(long number, String title, double likeness) {}

    static Response of(Reported reported, HttpServletRequest http) {
        if (reported instanceof Reported.Refused refused) return refused(refused, Language.of(http));
        ReportAnswer answer = reported instanceof Reported.Joined joined
                ? made(joined.report(), joined.number(), true, joined.site(), List.of())
                : of((Reported.Filed) reported);
        return Response.status(201)
                .header("Location", http.getContextPath() + "/api/v1/tickets/" + answer.ticket)
                .header("Cache-Control", "no-store")
                .entity(answer)
                .build();
    }

    private static ReportAnswer of(Reported.Filed filed) {
        return made(filed.report(), filed.number(), false, filed.site(), filed.alike());
    }

    private static ReportAnswer made(long id, long number, boolean joined, Sites.Found site, List<Alike> alike) {
        return new ReportAnswer(
                String.valueOf(id),
                null,
                number,
                joined,
                new Of(String.valueOf(site.merchant()), site.name()),
                alike.stream()
                        .map(a -> new Duplicate(a.number(), a.title(), a.likeness()))
                        .toList());
    }

    private static Response refused(Reported.Refused refused, String language) {
        String draft = String.valueOf(refused.draft());
        return Problem.response(Problem.of(422, "gate", language)
                .with("readSeconds", refused.verdict().readSeconds())
                .with("findings", refused.verdict().findings())
                .with("draft", draft)
                .with("draftTicket", draft));
    }
}
