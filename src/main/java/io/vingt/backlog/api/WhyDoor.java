package io.vingt.backlog.api;

import io.vingt.backlog.ReadWhy;
import io.vingt.backlog.Why;
import io.vingt.kernel.api.Language;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Why a ticket stands where it stands. */
@Path("tickets/{number}/why")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WhyDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ReadWhy readWhy;

    @Inject
    HttpServletRequest http;

    @GET
    public Why read(@PathParam("number") long number) {
        return readWhy.read(current.caller(), number, Language.of(http));
    }
}
