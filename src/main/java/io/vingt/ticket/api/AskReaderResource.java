package io.vingt.ticket.api;

import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.reader.AskReader;
import io.vingt.ticket.reader.AskedReader;
import io.vingt.ticket.reader.AskedReaders;
import io.vingt.ticket.reader.WithdrawReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An author asks a reader for a draft that is refused for its wording, looks how it stands, or takes it back. */
@Path("drafts/{id}/ask-reader")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AskReaderResource {

    @Inject
    CurrentPerson current;

    @Inject
    AskReader askReader;

    @Inject
    WithdrawReader withdrawReader;

    @Inject
    AskedReaders askedReaders;

    @Inject
    HttpServletRequest http;

    @PathParam("id")
    long id;

    record Nothing() {}

    @POST
    @Once
    public Response ask(Nothing nothing) {
        return answer(202, askReader.ask(current.caller(), id, Language.of(http)));
    }

    /** Also of a draft that has become a ticket since. */
    @GET
    public Response look() {
        return answer(200, askedReaders.one(current.caller(), id));
    }

    @DELETE
    public void withdraw() {
        withdrawReader.withdraw(current.caller(), id);
    }

    private static Response answer(int status, AskedReader asked) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(asked)
                .build();
    }
}
