package io.vingt.people.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Items;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Versions;
import io.vingt.people.Areas;
import io.vingt.people.CurrentPerson;
import io.vingt.people.NewArea;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The parts of the product and the teams that own them. */
@Path("areas")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AreasDoor {

    @Inject
    CurrentPerson current;

    @Inject
    Areas areas;

    @Inject
    NewArea newArea;

    @Context
    Request request;

    record AreaRow(String name, String team) {}

    @GET
    public Response list() {
        return Versions.tagged(
                request,
                new Items<>(areas.list().stream()
                        .map(a -> new AreaRow(a.name(), a.team()))
                        .toList()));
    }

    @POST
    @Once
    public Response add(AreaRow asked) {
        if (asked == null) throw new BadInput("name", "missing");
        Areas.Row added = newArea.add(current.caller(), asked.name(), asked.team());
        return Response.status(201)
                .entity(new AreaRow(added.name(), added.team()))
                .build();
    }
}
