package io.vingt.backlog.api;

import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.MyDrafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Files a draft as it stands. */
@Path("drafts/{id}/file")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftFilingDoor {

    @Inject
    CurrentPerson current;

    @Inject
    MyDrafts myDrafts;

    @Inject
    TicketAnswers answers;

    record Nothing() {}

    @POST
    @Once
    public Response file(@PathParam("id") long id, Nothing nothing) {
        return answers.file(current.caller(), myDrafts.one(current.caller(), id).content(), id);
    }
}
