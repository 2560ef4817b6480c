package io.vingt.backlog.api;

import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.OfferSecondEstimates;
import io.vingt.ticket.OfferSecondEstimates.Apart;
import io.vingt.ticket.OfferSecondEstimates.Offer;
import io.vingt.ticket.OfferSecondEstimates.Offers;
import io.vingt.ticket.TakeSecondEstimate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** The short list that second estimates are taken from, one at a time. */
@Path("second-estimates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SecondEstimatesDoor {

    @Inject
    CurrentPerson current;

    @Inject
    OfferSecondEstimates offers;

    @Inject
    TakeSecondEstimate take;

    @Inject
    TicketAnswers answers;

    record Nothing() {}

    record Offered(List<Offer> items, Offer held, Instant answerBy, List<Apart> apart) {}

    @GET
    public Response offered() {
        Offers all = offers.offer(current.caller());
        return Response.ok(new Offered(all.free(), all.held(), all.answerBy(), all.apart()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("next")
    @Once
    public Response next(Nothing nothing) {
        OptionalLong taken = take.take(current.caller(), null);
        if (taken.isEmpty()) return Response.noContent().build();
        return answers.now(current.caller(), taken.getAsLong());
    }
}
