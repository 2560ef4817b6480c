package io.vingt.backlog.api;

import io.vingt.backlog.ReadUnranked;
import io.vingt.backlog.UnrankedRow;
import io.vingt.estimate.Status;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Slice;
import io.vingt.kernel.api.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Open tickets that stand in no order, by what they wait for. */
@Path("unranked")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnrankedDoor {

    @Inject
    ReadUnranked unranked;

    @GET
    public Slice<UnrankedRow> read(
            @QueryParam("status") String status, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        return unranked.page(status(status), after, Limit.of(limit));
    }

    private static Status status(String text) {
        if (text == null) return Status.NEEDS_SIGNATURE;
        try {
            return Status.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new BadInput("status", "unknownValue");
        }
    }
}
