package io.vingt.people.api;

import io.vingt.kernel.api.Items;
import io.vingt.people.Colleagues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Names, for whoever has to choose one. */
@Path("colleagues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ColleaguesDoor {

    @Inject
    Colleagues colleagues;

    @GET
    public Response called(@QueryParam("q") String begins) {
        return Response.ok(new Items<>(colleagues.called(begins)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
