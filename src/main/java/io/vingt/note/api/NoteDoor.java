package io.vingt.note.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.api.Once;
import io.vingt.note.MyNotes;
import io.vingt.note.ProposeNote;
import io.vingt.note.ProposeNote.Proposal;
import io.vingt.note.SendNote;
import io.vingt.note.Sending;
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

/** Telling a merchant of a bug on their site, and the private page where they read and answer. */
@Path("tickets/{number}/note")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoteDoor {

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
    TurnPage turnPage;

    @PathParam("number")
    long number;

    /** Of the matter null stands for what was proposed. */
    record Asked(
            String name,
            String email,
            String language,
            String subject,
            String text,
            String what,
            String fix,
            String cost,
            String steps,
            Way way) {

        static final Asked NOTHING = new Asked(null, null, null, null, null, null, null, null, null, null);

        Sending sending(Proposal proposal) {
            return new Sending(
                    name,
                    email,
                    proposal.language(),
                    subject,
                    text,
                    proposal.matter().with(what, fix, cost, steps),
                    NoteDoor.way(way));
        }
    }

    @GET
    public NoteJson.Note note(@QueryParam("contact") String contact, @QueryParam("language") String language) {
        proposeNote.mustConcern(current.caller(), number);
        MyNotes.Row told = myNotes.about(number);
        if (told != null) return new NoteJson.Note(null, NoteJson.Sent.of(told));
        Tongue tongue = language == null ? null : tongue(language);
        return new NoteJson.Note(
                NoteJson.Proposed.of(proposeNote.propose(current.caller(), number, id(contact), tongue)), null);
    }

    @POST
    @Once(showsSecret = true)
    public Response tell(Asked asked) {
        Asked told = Objects.requireNonNullElse(asked, Asked.NOTHING);
        Proposal proposal = proposeNote.propose(current.caller(), number, null, tongue(told.language()));
        String mailto =
                sendNote.send(current.caller(), number, told.sending(proposal)).mailto();
        return Response.status(201)
                .entity(new NoteJson.ToldJson(NoteJson.Sent.of(myNotes.about(number)), mailto))
                .build();
    }

    @DELETE
    public void withdraw() {
        withdrawNote.withdraw(current.caller(), number);
    }

    @POST
    @Path("page")
    @Once(showsSecret = true)
    public Response openPage() {
        String url = turnPage.open(current.caller(), number);
        return Response.status(201).entity(new NoteJson.Address(url)).build();
    }

    @DELETE
    @Path("page")
    public void closePage() {
        turnPage.close(current.caller(), number);
    }

    static Way way(Way way) {
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
