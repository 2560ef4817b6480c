package io.vingt.exchange.api;

import io.vingt.exchange.HandOutMerchant;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Everything that is known of a merchant, as one file. */
@Path("merchants/{id}/file")
@RequestScoped
public class HandOutDoor {

    @Inject
    CurrentPerson current;

    @Inject
    HandOutMerchant handOutMerchant;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response handOut(@PathParam("id") long id) {
        return Response.ok(handOutMerchant.handOut(current.caller(), id))
                .header("Content-Disposition", "attachment; filename=\"merchant-" + id + ".json\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
