package io.vingt.backlog.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.api.Once;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.Block;
import io.vingt.ticket.Finish;
import io.vingt.ticket.HandBack;
import io.vingt.ticket.HearReader;
import io.vingt.ticket.SkipCode;
import io.vingt.ticket.SkipTicket;
import io.vingt.ticket.Unblock;
import io.vingt.ticket.UndoStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What the holder and readers do with a ticket; every step answers with the ticket as it is then. */
@Path("tickets/{number}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StepsDoor {

    @Inject
    CurrentPerson current;

    @Inject
    TicketAnswers answers;

    @Inject
    Finish finish;

    @Inject
    HandBack handBack;

    @Inject
    Block block;

    @Inject
    Unblock unblock;

    @Inject
    SkipTicket skipTicket;

    @Inject
    HearReader hearReader;

    @Inject
    UndoStep undoStep;

    @PathParam("number")
    long number;

    record Finished(String link, String note) {}

    record Reason(String reason) {}

    record Blocking(String reason, String until) {}

    record Nothing() {}

    record Skipped(SkipCode code, String reason) {}

    record Understood(Double seconds) {}

    record NotUnderstood(String word, Double seconds) {}

    @POST
    @Path("finish")
    @Once
    public Response finish(Finished asked) {
        finish.finish(
                current.caller(), number, asked == null ? null : asked.link(), asked == null ? null : asked.note());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("hand-back")
    @Once
    public Response handBack(Reason asked) {
        handBack.handBack(current.caller(), number, asked == null ? null : asked.reason());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("block")
    @Once
    public Response block(Blocking asked) {
        if (asked == null) throw new BadInput("reason", "missing");
        block.block(current.caller(), number, asked.reason(), date(asked.until()));
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("unblock")
    @Once
    public Response unblock(Nothing nothing) {
        unblock.unblock(current.caller(), number);
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("skip")
    @Once
    public Response skip(Skipped asked) {
        if (asked == null || asked.code() == null) throw new BadInput("code", "missing");
        skipTicket.skip(current.caller(), number, asked.code(), asked.reason());
        return answers.now(current.caller(), number);
    }

    @POST
    @Path("got-it")
    @Once
    public Response gotIt(Understood asked) {
        if (asked == null || asked.seconds() == null) throw new BadInput("seconds", "missing");
        hearReader.gotIt(current.caller(), number, asked.seconds());
        return answers.now(current.caller(), number);
    }

    /** A reader whose word was the last straw does not see the ticket any more: it is its author's draft again. */
    @POST
    @Path("not-clear")
    @Once
    public Response notClear(NotUnderstood asked) {
        if (asked == null) throw new BadInput("word", "missing");
        hearReader.notClear(current.caller(), number, asked.word(), asked.seconds());
        return answers.afterwards(current.caller(), number);
    }

    @POST
    @Path("undo")
    @Once
    public Response undo(Nothing nothing) {
        undoStep.undo(current.caller(), number);
        return answers.now(current.caller(), number);
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInput("until", "notADate");
        }
    }
}
