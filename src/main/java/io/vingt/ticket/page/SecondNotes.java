package io.vingt.ticket.page;

import io.vingt.estimate.Flag;
import io.vingt.estimate.Status;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.Sight;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a ticket's page says of its second estimate: to the author, to who may give it, to the two who have to talk. */
@Named
@RequestScoped
public class SecondNotes {

    @Inject
    TicketPage ticketPage;

    @Inject
    Go go;

    @Inject
    Spoken spoken;

    /** @return null where there is nothing to say */
    public String getNote() {
        TicketRecord ticket = ticketPage.getTicket();
        if (ticket.sight() == Sight.SEALED) return spoken.text("second.sealed");
        if (isWaitingAndMine(ticket)) return spoken.text("second.next") + " " + taken(ticket);
        if (!isApart(ticket)) return null;
        return spoken.text(
                "second.toReconcile",
                ticket.filedBy().name(),
                ticket.second().by().name());
    }

    /** Whether this person gave the second estimate of two that are too far apart. */
    public boolean isAgain() {
        TicketRecord ticket = ticketPage.getTicket();
        return isApart(ticket) && ticket.second().by().id() == go.caller().id();
    }

    private String taken(TicketRecord ticket) {
        return ticket.numbers().secondBy() == null
                ? spoken.text("second.nobodyYet")
                : spoken.text("second.somebody", spoken.moment(ticket.numbers().secondBy()));
    }

    private boolean isWaitingAndMine(TicketRecord ticket) {
        return ticket.sight() == Sight.OPEN
                && ticket.state() == TicketState.OPEN
                && ticket.filedBy().id() == go.caller().id()
                && ticket.worth().flags().contains(Flag.SECOND_ESTIMATE_NEEDED);
    }

    private static boolean isApart(TicketRecord ticket) {
        return ticket.state() == TicketState.OPEN
                && ticket.worth().status() == Status.RECONCILE
                && ticket.second() != null;
    }
}
