package io.vingt.backlog.api;

import io.vingt.gate.Finding;
import io.vingt.gate.Verdict;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Problem;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.BulkAsked;
import io.vingt.ticket.BulkReport;
import io.vingt.ticket.DoToMany;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One verb on many tickets, with a report of what was refused and why: each ticket is asked for by itself. */
@Path("bulk")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BulkDoor {

    @Inject
    CurrentPerson current;

    @Inject
    DoToMany doToMany;

    @Inject
    HttpServletRequest http;

    record RefusedJson(long number, String type, String detail, List<Finding> findings) {}

    record ReportJson(List<Long> done, List<RefusedJson> refused) {}

    @POST
    @Once
    public Response all(BulkAsked asked) {
        if (asked == null) throw new BadInput("verb", "missing");
        BulkReport report = doToMany.all(current.caller(), asked, Language.of(http));
        List<RefusedJson> refused = report.refused().stream().map(this::refused).toList();
        return Response.ok(new ReportJson(report.done(), refused)).build();
    }

    private RefusedJson refused(BulkReport.Refused one) {
        Verdict verdict = one.verdict();
        String language = Language.of(http);
        Problem problem =
                verdict == null ? Problem.of(one.refusal(), language) : GateProblem.problem(verdict, language);
        return new RefusedJson(
                one.number(), problem.type(), problem.detail(), verdict == null ? null : verdict.findings());
    }
}
