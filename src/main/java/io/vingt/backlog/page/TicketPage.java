package io.vingt.backlog.page;

import io.vingt.backlog.Ranks;
import io.vingt.estimate.Sentence;
import io.vingt.kernel.NotThere;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.page.May;
import io.vingt.ticket.page.TicketHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One ticket, with its place in the backlog. */
@Named
@RequestScoped
public class TicketPage {

    @Inject
    ReadTicket readTicket;

    @Inject
    Ranks ranks;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    TicketHistory history;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    private TicketRecord ticket;
    private May may;

    /** Read before anything is drawn, so that what is not there is answered as such. */
    public void load() {
        if (number == null || !number.matches("\\d{1,18}")) throw new NotThere("ticket");
        ticket = readTicket.read(current.caller(), Long.parseLong(number));
        may = May.of(ticket, current.caller());
    }

    public TicketRecord getTicket() {
        if (ticket == null) load();
        return ticket;
    }

    public May getMay() {
        if (may == null) load();
        return may;
    }

    /** @return "#2 of 214", or why it has no rank */
    public String getPlace() {
        Long rank = ranks.of(getTicket().number());
        if (rank == null) return spoken.text("status." + getTicket().worth().status());
        return spoken.text("ticket.place", rank, ranks.total());
    }

    public String getSentence() {
        return Sentence.worth(getTicket().estimate(), getTicket().worth(), spoken.getLanguage(), spoken.getCurrency());
    }

    public TicketHistory getHistory() {
        return history;
    }
}
