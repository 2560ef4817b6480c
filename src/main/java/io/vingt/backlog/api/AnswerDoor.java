package io.vingt.backlog.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.HearReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The author's one line to readers who did not understand a word. */
@Path("tickets/{number}/answer")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerDoor {

    @Inject
    CurrentPerson current;

    @Inject
    TicketAnswers answers;

    @Inject
    HearReader hearReader;

    @PathParam("number")
    long number;

    record Answered(String word, String answer) {}

    @POST
    @Once
    public Response answer(Answered asked) {
        if (asked == null) throw new BadInput("word", "missing");
        hearReader.answer(current.caller(), number, asked.word(), asked.answer());
        return answers.now(current.caller(), number);
    }
}
