package io.vingt.capture.api;

import io.vingt.capture.ReadPage;
import io.vingt.kernel.api.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What is told already of the page that somebody stands before. */
@Path("capture/page")
@RequestScoped
public class PageDoor {

    @Inject
    ReadPage readPage;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Items<ReadPage.Told> told(@QueryParam("url") String url) {
        return new Items<>(readPage.read(url));
    }
}
