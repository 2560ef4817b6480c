package io.vingt.search.api;

import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.search.RebuildIndex;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The index, for admins. */
@Path("search/rebuild")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IndexDoor {

    @Inject
    CurrentPerson current;

    @Inject
    RebuildIndex rebuildIndex;

    record Nothing() {}

    @POST
    @Once
    public Response rebuild(Nothing nothing) {
        rebuildIndex.rebuild(current.caller());
        return Response.accepted().build();
    }
}
