package io.vingt.note.api;

import io.vingt.kernel.Slice;
import io.vingt.kernel.api.Limit;
import io.vingt.note.MyNotes;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** One's own notes to merchants. */
@Path("notes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NotesDoor {

    @Inject
    CurrentPerson current;

    @Inject
    MyNotes myNotes;

    @GET
    public Slice<NoteJson.Sent> mine(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        Slice<MyNotes.Row> rows = myNotes.page(current.caller(), after, Limit.of(limit));
        return new Slice<>(rows.items().stream().map(NoteJson.Sent::of).toList(), rows.next());
    }
}
