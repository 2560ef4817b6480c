package io.vingt.backlog.page;

import io.vingt.backlog.Ranks;
import io.vingt.people.page.Spoken;
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
    Spoken spoken;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    private String place;

    /** @return "#2 of 214", empty for a ticket that is not in the order */
    public String getPlace() {
        if (place == null) place = read();
        return place;
    }

    private String read() {
        Long rank = number != null && number.matches("\\d{1,18}") ? ranks.of(Long.parseLong(number)) : null;
        return rank == null ? "" : spoken.text("ticket.place", rank, ranks.total());
    }
}
