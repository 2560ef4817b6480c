package io.vingt.backlog.api;

import io.vingt.backlog.PullNext;
import io.vingt.kernel.api.Once;
import io.vingt.people.Areas;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;

/** Taking the best of the backlog; the list itself is {@link BacklogList}'s. */
@Path("backlog")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BacklogDoor {

    @Inject
    CurrentPerson current;

    @Inject
    PullNext pullNext;

    @Inject
    Areas areas;

    @Inject
    TicketAnswers answers;

    record Taking(List<String> areas) {}

    @POST
    @Path("next")
    @Once
    public Response next(Taking asked) {
        OptionalLong pulled = pullNext.pull(current.caller(), areas.ids(asked == null ? null : asked.areas()));
        if (pulled.isEmpty()) return Response.noContent().build();
        return answers.now(current.caller(), pulled.getAsLong());
    }
}
