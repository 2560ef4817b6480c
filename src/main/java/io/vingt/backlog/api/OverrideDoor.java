package io.vingt.backlog.api;

import io.vingt.backlog.OverrideCost;
import io.vingt.backlog.OverrideOrder;
import io.vingt.backlog.ReadCost;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.PutBack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A lead's override: what it would cost, made, and taken back. */
@Path("tickets/{number}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OverrideDoor {

    @Inject
    CurrentPerson current;

    @Inject
    TicketAnswers answers;

    @Inject
    OverrideOrder overrideOrder;

    @Inject
    PutBack putBack;

    @Inject
    ReadCost readCost;

    @PathParam("number")
    long number;

    record Asked(Long above, String reason) {}

    @GET
    @Path("override-cost")
    public OverrideCost cost(@QueryParam("above") String above) {
        if (above == null) throw new BadInput("above", "missing");
        if (!above.matches("[0-9]{1,18}")) throw new BadInput("above", "notANumber");
        return readCost.read(current.caller(), number, Long.parseLong(above));
    }

    @POST
    @Path("override")
    @Once
    public Response override(Asked asked) {
        if (asked == null || asked.above() == null) throw new BadInput("above", "missing");
        overrideOrder.override(current.caller(), number, asked.above(), asked.reason());
        return answers.now(current.caller(), number);
    }

    @DELETE
    @Path("override")
    public Response takeBack() {
        putBack.putBack(current.caller(), number, null);
        return answers.now(current.caller(), number);
    }
}
