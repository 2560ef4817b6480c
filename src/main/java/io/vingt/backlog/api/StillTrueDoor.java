package io.vingt.backlog.api;

import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.KeepTicket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The answer to "still true?". */
@Path("tickets/{number}/still-true")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StillTrueDoor {

    @Inject
    CurrentPerson current;

    @Inject
    TicketAnswers answers;

    @Inject
    KeepTicket keepTicket;

    @PathParam("number")
    long number;

    record Nothing() {}

    @POST
    @Once
    public Response stillTrue(Nothing nothing) {
        keepTicket.keep(current.caller(), number);
        return answers.now(current.caller(), number);
    }
}
