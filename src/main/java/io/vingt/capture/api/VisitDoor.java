package io.vingt.capture.api;

import io.vingt.capture.PrepareVisit;
import io.vingt.capture.Tally;
import io.vingt.capture.TellMerchant;
import io.vingt.capture.Told;
import io.vingt.capture.VisitLine;
import io.vingt.capture.WithdrawTelling;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** What one wants to know of a merchant before a visit, and that they were told. */
@Path("merchants/{id}/visit")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VisitDoor {

    @Inject
    CurrentPerson current;

    @Inject
    PrepareVisit prepareVisit;

    @Inject
    TellMerchant tellMerchant;

    @Inject
    WithdrawTelling withdrawTelling;

    @PathParam("id")
    long id;

    record By(String id, String name) {}

    record ToldJson(Instant at, By by, Told.Way how) {}

    record Line(
            long number, String title, TicketState state, String page, long reports, Instant seenAt, ToldJson told) {}

    record VisitJson(
            String id,
            String name,
            String language,
            long fixed,
            long open,
            long withThem,
            Instant lastToldAt,
            List<Line> tickets) {}

    record Telling(Long ticket, Told.Way how) {}

    @GET
    public VisitJson read() {
        PrepareVisit.Visit visit = prepareVisit.prepare(current.caller(), id);
        Tally tally = visit.tally();
        return new VisitJson(
                String.valueOf(id),
                visit.merchant().content().name(),
                visit.merchant().content().language(),
                tally.fixed(),
                tally.open(),
                tally.withThem(),
                tally.lastTold(),
                visit.tickets().stream().map(VisitDoor::line).toList());
    }

    @POST
    @Path("told")
    @Once
    public Response tell(Telling asked) {
        if (asked == null || asked.ticket() == null) throw new BadInput("ticket", "missing");
        tellMerchant.tell(current.caller(), id, asked.ticket(), asked.how());
        return Response.ok(read()).build();
    }

    @DELETE
    @Path("told/{ticket}")
    public void withdraw(@PathParam("ticket") long ticket) {
        withdrawTelling.withdraw(current.caller(), id, ticket);
    }

    private static Line line(VisitLine line) {
        Told told = line.told();
        return new Line(
                line.number(),
                line.title(),
                line.state(),
                line.page(),
                line.reports(),
                line.seenAt(),
                told == null ? null : new ToldJson(told.at(), by(told), told.how()));
    }

    private static By by(Told told) {
        return told.by() == null ? null : new By(String.valueOf(told.by()), told.name());
    }
}
