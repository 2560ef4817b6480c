package io.vingt.exchange.api;

import io.vingt.exchange.ImportReport;
import io.vingt.exchange.ImportTickets;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Upload;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Tickets from a table, as a file of a form or as the body itself. */
@Path("tickets.csv")
@RequestScoped
public class ImportDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ImportTickets importTickets;

    @Inject
    HttpServletRequest request;

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, "text/csv"})
    @Produces(MediaType.APPLICATION_JSON)
    @Once
    public Response bring(Upload file) {
        if (file == null) throw new BadInput("file", "missing");
        ImportReport report = importTickets.bring(current.caller(), file.bytes(), Language.of(request));
        return Response.ok(report).header("Cache-Control", "no-store").build();
    }
}
