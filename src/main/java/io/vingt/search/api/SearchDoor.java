package io.vingt.search.api;

import io.vingt.gate.Alike;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Items;
import io.vingt.kernel.api.Limit;
import io.vingt.people.CurrentPerson;
import io.vingt.search.Asked;
import io.vingt.search.FindAlike;
import io.vingt.search.Found;
import io.vingt.search.SearchTickets;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Set;

/** Tickets by words, and tickets that tell the same. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SearchDoor {

    private static final String EVERY_STATE = "ALL";

    @Inject
    SearchTickets searchTickets;

    @Inject
    FindAlike findAlike;

    @Inject
    CurrentPerson current;

    record SimilarAsked(String title, String insight, String fix) {}

    @GET
    @Path("search")
    public Items<Found> search(
            @QueryParam("q") String words,
            @QueryParam("limit") String limit,
            @QueryParam("state") String state,
            @QueryParam("area") String area,
            @QueryParam("person") String person,
            @QueryParam("minEurPerDay") String minEurPerDay) {
        Asked asked =
                new Asked(words, states(state), blankless(area), person(person), amount(minEurPerDay), Limit.of(limit));
        return new Items<>(searchTickets.search(current.caller(), asked));
    }

    @POST
    @Path("similar")
    public Items<Alike> similar(SimilarAsked text) {
        if (text == null) throw new BadInput("title", "missing");
        return new Items<>(findAlike.similar(text.title(), text.insight(), text.fix()));
    }

    private static Set<TicketState> states(String state) {
        if (blankless(state) == null) return Asked.OPEN;
        if (state.equals(EVERY_STATE)) return Set.of();
        return Set.of(Arrays.stream(TicketState.values())
                .filter(one -> one != TicketState.DRAFT && one.name().equals(state))
                .findFirst()
                .orElseThrow(() -> new BadInput("state", "unknownValue")));
    }

    private static Long person(String id) {
        if (blankless(id) == null) return null;
        if (!id.matches("[0-9]{1,18}")) throw new BadInput("person", "notANumber");
        return Long.valueOf(id);
    }

    private static Double amount(String eur) {
        if (blankless(eur) == null) return null;
        if (!eur.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) throw new BadInput("minEurPerDay", "notANumber");
        return Double.valueOf(eur);
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
