package io.vingt.ticket.api;

import io.vingt.kernel.Slice;
import io.vingt.kernel.api.Limit;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.HistoryRow;
import io.vingt.ticket.ReadHistory;
import io.vingt.ticket.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** A ticket's story, the newest step first. */
@Path("tickets/{number}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryDoor {

    @Inject
    CurrentPerson current;

    @Inject
    ReadHistory readHistory;

    record By(String id, String name) {}

    record StepJson(Instant at, By by, Step what, String from, String to, String why) {}

    @GET
    public Slice<StepJson> read(
            @PathParam("number") long number, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        Slice<HistoryRow> rows = readHistory.read(current.caller(), number, after, Limit.of(limit));
        return new Slice<>(rows.items().stream().map(HistoryDoor::json).toList(), rows.next());
    }

    private static StepJson json(HistoryRow row) {
        By by = new By(String.valueOf(row.by().id()), row.by().name());
        return new StepJson(row.at(), by, row.what(), row.from(), row.to(), row.why());
    }
}
