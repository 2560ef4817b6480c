package io.vingt.note.api;

import io.vingt.kernel.api.Once;
import io.vingt.note.MyNotes;
import io.vingt.note.NoteText;
import io.vingt.note.ThankMerchant;
import io.vingt.note.Way;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** Thanking a merchant for what they fixed. */
@Path("tickets/{number}/thanks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ThanksDoor {

    @Inject
    CurrentPerson current;

    @Inject
    MyNotes myNotes;

    @Inject
    ThankMerchant thankMerchant;

    @PathParam("number")
    long number;

    record Thanks(String subject, String text, Way way) {}

    @GET
    public NoteJson.Letter thanks() {
        NoteText letter = thankMerchant.propose(current.caller(), number);
        return new NoteJson.Letter(letter.subject(), letter.text());
    }

    @POST
    @Once
    public Response thank(Thanks asked) {
        Thanks said = Objects.requireNonNullElse(asked, new Thanks(null, null, null));
        NoteText letter = new NoteText(said.subject(), said.text());
        String mailto = thankMerchant.thank(current.caller(), number, letter, NoteDoor.way(said.way()));
        return Response.ok(new NoteJson.ToldJson(NoteJson.Sent.of(myNotes.about(number)), mailto))
                .build();
    }
}
