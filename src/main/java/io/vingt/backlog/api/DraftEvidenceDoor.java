package io.vingt.backlog.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.BringEvidence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Gives what stands in a draft to a ticket that tells the same. */
@Path("drafts/{id}/evidence")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftEvidenceDoor {

    @Inject
    CurrentPerson current;

    @Inject
    BringEvidence bringEvidence;

    @Inject
    TicketAnswers answers;

    record EvidenceAsked(Long ticket) {}

    @POST
    @Once
    public Response bring(@PathParam("id") long id, EvidenceAsked asked) {
        if (asked == null || asked.ticket() == null) throw new BadInput("ticket", "missing");
        bringEvidence.bring(current.caller(), id, asked.ticket());
        return answers.now(current.caller(), asked.ticket());
    }
}
