package io.vingt.backlog.api;

import io.vingt.backlog.Reach;
import io.vingt.backlog.ReadSide;
import io.vingt.backlog.Side;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Lever;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Sight;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketRecord.Kin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A ticket and the line: which side it is on, when it is done, and what would bring it above. */
@Path("tickets/{number}/line")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LineDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ReadTicket readTicket;

    @Inject
    ReadSide readSide;

    record Where(
            LineJson line,
            Long rank,
            Boolean above,
            LocalDate doneBy,
            Double needsEurPerYearPerDay,
            List<Step> steps,
            Long splitFrom,
            List<Long> slices) {

        static Where nowhere(Kin kin) {
            return new Where(null, null, null, null, null, List.of(), kin.splitFrom(), kin.slices());
        }

        /** Steps and day tell of the numbers, which are nobody's who may still be asked for the second estimate. */
        static Where of(Side side, TicketRecord ticket) {
            boolean open = ticket.sight() == Sight.OPEN;
            return new Where(
                    LineJson.of(side.line()),
                    side.rank(),
                    side.above(),
                    open ? side.doneBy() : null,
                    side.needsEurPerDay(),
                    open ? side.steps().stream().map(Step::of).toList() : List.of(),
                    ticket.kin().splitFrom(),
                    ticket.kin().slices());
        }
    }

    record LineJson(long rank, double days, LocalDate until) {
        static LineJson of(Reach reach) {
            return new LineJson(reach.rank(), reach.days(), reach.until());
        }
    }

    record Step(Lever input, Estimate estimate, double eurPerYearPerDay, long rank, boolean above) {
        static Step of(Side.Step step) {
            return new Step(step.input(), step.estimate(), step.eurPerYearPerDay(), step.rank(), step.above());
        }
    }

    @GET
    public Response read(@PathParam("number") long number) {
        TicketRecord ticket = readTicket.read(current.caller(), number);
        Optional<Side> side = ticket.sight() == Sight.BLIND ? Optional.empty() : readSide.read(number);
        Where where = side.map(one -> Where.of(one, ticket)).orElseGet(() -> Where.nowhere(ticket.kin()));
        return Response.ok(where).header("Cache-Control", "no-store").build();
    }
}
