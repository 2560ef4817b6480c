package io.vingt.capture.api;

import io.vingt.capture.Kit;
import io.vingt.capture.PackKit;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the phone's page takes along of the person who is signed in. */
@Path("capture/kit")
@RequestScoped
public class KitDoor {

    @Inject
    CurrentPerson current;

    @Inject
    PackKit packKit;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response kit() {
        Kit kit = packKit.pack(current.caller());
        return Response.ok(kit).header("Cache-Control", "no-store").build();
    }
}
