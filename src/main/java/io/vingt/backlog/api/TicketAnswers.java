package io.vingt.backlog.api;

import io.vingt.backlog.Backlog;
import io.vingt.backlog.Moved;
import io.vingt.backlog.Ranks;
import io.vingt.backlog.ReadOverride;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Sentence;
import io.vingt.estimate.Status;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.Sentences;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Versions;
import io.vingt.people.Caller;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Sight;
import io.vingt.ticket.TicketRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Files, and answers with one ticket, its rank and its sentence in the language asked for. */
@RequestScoped
public class TicketAnswers {

    @Inject
    FileTicket fileTicket;

    @Inject
    ReadTicket readTicket;

    @Inject
    Ranks ranks;

    @Inject
    Backlog backlog;

    @Inject
    ReadOverride readOverride;

    @Inject
    Companies companies;

    @Inject
    HttpServletRequest http;

    /** 201 with the ticket, or 422 with what the gate says and the draft that keeps the text. */
    Response file(Caller caller, DraftContent content, Long draft) {
        Filing filing = fileTicket.file(caller, content, draft, Language.of(http));
        if (filing instanceof Filing.Refused refused) {
            return GateProblem.of(refused.verdict(), refused.draft(), Language.of(http));
        }
        return filed(caller, ((Filing.Filed) filing).number());
    }

    /** 200, after a step. */
    Response now(Caller caller, long number) {
        return answer(Response.ok(), caller, number);
    }

    /** 200 with the ticket, 204 where the step took it out of the caller's sight. */
    Response afterwards(Caller caller, long number) {
        try {
            return now(caller, number);
        } catch (NotThere e) {
            return Response.noContent().build();
        }
    }

    /** 200 with the ticket, and where another is that came of the step. */
    Response beside(Caller caller, long number, long other) {
        return answer(Response.ok().header("Location", at(other)), caller, number);
    }

    private String at(long number) {
        return http.getContextPath() + "/api/v1/tickets/" + number;
    }

    private Response filed(Caller caller, long number) {
        return answer(Response.status(201).header("Location", at(number)), caller, number);
    }

    /** 200, or 304 for who has it: the rank moves with the backlog, the rest with the ticket. */
    Response cached(Caller caller, long number, Request request) {
        TicketRecord ticket = readTicket.read(caller, number);
        String tag = ticket.version() + "-" + backlog.version() + "-" + Language.of(http) + "-"
                + ticket.sight().name().toLowerCase(java.util.Locale.ROOT);
        return Versions.tagged(request, json(ticket), tag);
    }

    private Response answer(Response.ResponseBuilder answer, Caller caller, long number) {
        TicketRecord ticket = readTicket.read(caller, number);
        return answer.tag(String.valueOf(ticket.version()))
                .header("Cache-Control", "no-store")
                .entity(json(ticket))
                .build();
    }

    private TicketJson json(TicketRecord ticket) {
        boolean placed = ticket.worth().status() == Status.RANKED && ticket.sight() != Sight.BLIND;
        Long rank = placed ? ranks.of(ticket.number()) : null;
        boolean moved = ticket.worth().flags().contains(Flag.OVERRIDDEN) && placed;
        return TicketJson.of(ticket, rank, sentence(ticket), moved ? override(ticket) : null);
    }

    private Moved override(TicketRecord ticket) {
        Moved held = readOverride.of(ticket.number());
        return held == null || ticket.sight() == Sight.OPEN ? held : held.withoutCost();
    }

    private String sentence(TicketRecord ticket) {
        String language = Language.of(http);
        String currency = companies.find().map(Company::currency).orElse("EUR");
        return switch (ticket.sight()) {
            case OPEN -> Sentence.row(ticket.estimate(), ticket.worth(), language, currency);
            case SEALED -> null;
            case BLIND -> Sentences.say(language, "second.blind");
        };
    }
}
