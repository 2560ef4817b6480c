package io.vingt.backlog.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Items;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.reader.AnswerReading;
import io.vingt.ticket.reader.MoveReading;
import io.vingt.ticket.reader.MyReadings;
import io.vingt.ticket.reader.ReadingAnswer;
import io.vingt.ticket.reader.ReadingCard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What one is asked to read for a colleague; understood in time it is answered with the ticket that it has become. */
@Path("readings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {

    @Inject
    CurrentPerson current;

    @Inject
    MyReadings myReadings;

    @Inject
    AnswerReading answerReading;

    @Inject
    MoveReading moveReading;

    @Inject
    TicketAnswers answers;

    @Inject
    HttpServletRequest http;

    record GotItRequest(Double seconds) {}

    record NotClearRequest(String word) {}

    record Nothing() {}

    @GET
    public Items<ReadingJson> list() {
        return new Items<>(myReadings.waiting(current.caller()).stream()
                .map(ReadingJson::of)
                .toList());
    }

    @POST
    @Path("{id}/got-it")
    @Once
    public Response gotIt(@PathParam("id") long id, GotItRequest asked) {
        if (asked == null || asked.seconds() == null) throw new BadInput("seconds", "missing");
        return answer(answerReading.gotIt(current.caller(), id, asked.seconds(), Language.of(http)));
    }

    @POST
    @Path("{id}/not-clear")
    @Once
    public Response notClear(@PathParam("id") long id, NotClearRequest asked) {
        return answer(answerReading.notClear(current.caller(), id, asked == null ? null : asked.word()));
    }

    @POST
    @Path("{id}/not-now")
    @Once
    public void notNow(@PathParam("id") long id, Nothing nothing) {
        moveReading.notNow(current.caller(), id);
    }

    private Response answer(ReadingAnswer answer) {
        if (answer instanceof ReadingAnswer.Filed filed) return answers.now(current.caller(), filed.number());
        ReadingCard card = ((ReadingAnswer.Kept) answer).card();
        return Response.ok(ReadingJson.of(card))
                .header("Cache-Control", "no-store")
                .build();
    }
}
