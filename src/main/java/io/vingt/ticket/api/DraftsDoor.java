package io.vingt.ticket.api;

import io.vingt.kernel.api.Items;
import io.vingt.kernel.api.Once;
import io.vingt.kernel.api.Versions;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.DraftRecord;
import io.vingt.ticket.MyDrafts;
import io.vingt.ticket.SaveDraft;
import io.vingt.ticket.UndoDiscard;
import io.vingt.ticket.reader.AskedReader;
import io.vingt.ticket.reader.AskedReaders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** One's own drafts; anybody else's are not there. */
@Path("drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftsDoor {

    @Inject
    CurrentPerson current;

    @Inject
    MyDrafts myDrafts;

    @Inject
    SaveDraft saveDraft;

    @Inject
    UndoDiscard undoDiscard;

    @Inject
    AskedReaders askedReaders;

    @GET
    public Items<DraftJson> list() {
        Map<Long, AskedReader> asked = askedReaders.all(current.caller());
        return new Items<>(myDrafts.all(current.caller()).stream()
                .map(draft -> DraftJson.of(draft, asked.get(draft.id())))
                .toList());
    }

    @POST
    @Once
    public Response begin(DraftContent content) {
        DraftRecord draft = saveDraft.begin(current.caller(), orEmpty(content));
        return answer(201, draft);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return answer(200, myDrafts.one(current.caller(), id));
    }

    /** Without {@code If-Match} what is there is overwritten, as a form does that saves itself. */
    @PUT
    @Path("{id}")
    public Response save(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, DraftContent content) {
        Long version = ifMatch == null ? null : Versions.read(ifMatch);
        return answer(200, saveDraft.save(current.caller(), id, version, orEmpty(content)));
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id) {
        saveDraft.discard(current.caller(), id);
    }

    @POST
    @Path("{id}/undo-discard")
    @Once
    public Response undoDiscard(@PathParam("id") long id) {
        return answer(200, undoDiscard.undo(current.caller(), id));
    }

    private Response answer(int status, DraftRecord draft) {
        return Response.status(status)
                .tag(String.valueOf(draft.version()))
                .header("Cache-Control", "no-store")
                .entity(DraftJson.of(draft, askedReaders.all(current.caller()).get(draft.id())))
                .build();
    }

    private static DraftContent orEmpty(DraftContent content) {
        return content == null ? new DraftContent(null, null, null, null, null, null, null, null, null) : content;
    }
}
