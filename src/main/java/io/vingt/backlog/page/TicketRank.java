package io.vingt.backlog.page;

import io.vingt.backlog.Ranks;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.SecondEstimates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where one ticket stands in the backlog. */
@Named
@RequestScoped
public class TicketRank {

    @Inject
    Ranks ranks;

    @Inject
    SecondEstimates seconds;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    private String place;

    /** @return "#2 of 214", empty for a ticket that is not in the order, or for who estimates it blindly */
    public String getPlace() {
        if (place == null) place = read();
        return place;
    }

    private String read() {
        if (number == null || !number.matches("\\d{1,18}")) return "";
        long one = Long.parseLong(number);
        Long rank = seconds.heldBy(current.caller().id()).orElse(-1) == one ? null : ranks.of(one);
        return rank == null ? "" : spoken.text("ticket.place", rank, ranks.total());
    }
}
