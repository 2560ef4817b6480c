package io.vingt.backlog.api;

import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.FixedByMerchant;
import io.vingt.ticket.HandToMerchant;
import io.vingt.ticket.TakeBack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Whose work a fix is: to the merchant, back to us, or done over there. */
@Path("tickets/{number}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SidesDoor {

    @Inject
    CurrentPerson current;

    @Inject
    TicketAnswers answers;

    @Inject
    HandToMerchant handToMerchant;

    @Inject
    TakeBack takeBack;

    @Inject
    FixedByMerchant fixedByMerchant;

    @PathParam("number")
    long number;

    record Why(String reason) {}

    record Noted(String note) {}

    @POST
    @Path("at-merchant")
    @Once
    public Response hand(Why asked) {
        handToMerchant.hand(current.caller(), number, asked == null ? null : asked.reason());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("take-back")
    @Once
    public Response takeBack(Why asked) {
        takeBack.takeBack(current.caller(), number, asked == null ? null : asked.reason());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("fixed-by-merchant")
    @Once
    public Response fixed(Noted asked) {
        fixedByMerchant.fixed(current.caller(), number, asked == null ? null : asked.note());
        return answers.now(current.caller(), number);
    }
}
