package io.vingt.note.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.Slice;
import io.vingt.kernel.api.Limit;
import io.vingt.kernel.api.Once;
import io.vingt.note.MyNotes;
import io.vingt.note.NoteText;
import io.vingt.note.ProposeNote;
import io.vingt.note.SendNote;
import io.vingt.note.Sending;
import io.vingt.note.ThankMerchant;
import io.vingt.note.Tongue;
import io.vingt.note.TurnPage;
import io.vingt.note.Way;
import io.vingt.note.WithdrawNote;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** Telling a merchant of a bug on their site, and what became of it. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NotesDoor {

    @Inject
    CurrentPerson current;

    @Inject
    MyNotes myNotes;

    @Inject
    ProposeNote proposeNote;

    @Inject
    SendNote sendNote;

    @Inject
    WithdrawNote withdrawNote;

    @Inject
    ThankMerchant thankMerchant;

    @Inject
    TurnPage turnPage;

    record Asked(String name, String email, String language, String subject, String text, Way way) {}

    record Thanks(String subject, String text, Way way) {}

    @GET
    @Path("notes")
    public Slice<NoteJson.Sent> mine(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        Slice<MyNotes.Row> rows = myNotes.page(current.caller(), after, Limit.of(limit));
        return new Slice<>(rows.items().stream().map(NoteJson.Sent::of).toList(), rows.next());
    }

    @GET
    @Path("tickets/{number}/note")
    public NoteJson.Note note(
            @PathParam("number") long number,
            @QueryParam("contact") String contact,
            @QueryParam("language") String language) {
        MyNotes.Row told = myNotes.about(number);
        if (told != null) return new NoteJson.Note(null, NoteJson.Sent.of(told));
        Tongue tongue = language == null ? null : tongue(language);
        return new NoteJson.Note(
                NoteJson.Proposed.of(proposeNote.propose(current.caller(), number, id(contact), tongue)), null);
    }

    @POST
    @Path("tickets/{number}/note")
    @Once(showsSecret = true)
    public Response tell(@PathParam("number") long number, Asked asked) {
        Asked told = Objects.requireNonNullElse(asked, new Asked(null, null, null, null, null, null));
        Sending sending = new Sending(
                told.name(),
                told.email(),
                tongue(told.language()),
                new NoteText(told.subject(), told.text()),
                way(told.way()));
        String mailto = sendNote.send(current.caller(), number, sending).mailto();
        return Response.status(201)
                .entity(new NoteJson.Told(NoteJson.Sent.of(myNotes.about(number)), mailto))
                .build();
    }

    @DELETE
    @Path("tickets/{number}/note")
    public void withdraw(@PathParam("number") long number) {
        withdrawNote.withdraw(current.caller(), number);
    }

    @POST
    @Path("tickets/{number}/note/page")
    @Once(showsSecret = true)
    public Response openPage(@PathParam("number") long number) {
        String url = turnPage.open(current.caller(), number);
        return Response.status(201).entity(new NoteJson.Address(url)).build();
    }

    @DELETE
    @Path("tickets/{number}/note/page")
    public void closePage(@PathParam("number") long number) {
        turnPage.close(current.caller(), number);
    }

    @GET
    @Path("tickets/{number}/thanks")
    public NoteJson.Letter thanks(@PathParam("number") long number) {
        NoteText letter = thankMerchant.propose(current.caller(), number);
        return new NoteJson.Letter(letter.subject(), letter.text());
    }

    @POST
    @Path("tickets/{number}/thanks")
    @Once
    public NoteJson.Told thank(@PathParam("number") long number, Thanks asked) {
        Thanks said = Objects.requireNonNullElse(asked, new Thanks(null, null, null));
        NoteText letter = new NoteText(said.subject(), said.text());
        String mailto = thankMerchant.thank(current.caller(), number, letter, way(said.way()));
        return new NoteJson.Told(NoteJson.Sent.of(myNotes.about(number)), mailto);
    }

    private static Way way(Way way) {
        if (way == null) throw new BadInput("way", "missing");
        return way;
    }

    static Tongue tongue(String code) {
        if (code == null) throw new BadInput("language", "missing");
        for (Tongue one : Tongue.values()) if (one.code().equals(code)) return one;
        throw new BadInput("language", "unknownValue");
    }

    private static Long id(String text) {
        if (text == null) return null;
        if (!text.matches("\\d{1,18}")) throw new NotThere("contact");
        return Long.valueOf(text);
    }
}
