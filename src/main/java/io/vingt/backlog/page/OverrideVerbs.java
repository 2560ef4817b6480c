package io.vingt.backlog.page;

import io.vingt.backlog.Moved;
import io.vingt.backlog.ReadOverride;
import io.vingt.estimate.Figures;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.Role;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.PutBack;
import io.vingt.ticket.Sight;
import io.vingt.ticket.Sights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A lead's override on a ticket's page: everybody sees it, every lead may take it back. */
@Named
@RequestScoped
public class OverrideVerbs {

    @Inject
    ReadOverride readOverride;

    @Inject
    PutBack putBack;

    @Inject
    TicketRank ticketRank;

    @Inject
    Sights sights;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    Said said;

    @Inject
    Done done;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    private Moved held;
    private boolean read;

    /** @return null while no lead holds it there, or for who may not see where it stands */
    public String getHeld() {
        return held() == null || ticketRank.getPlace().isEmpty() ? null : OverrideWords.whole(held(), spoken, figures);
    }

    public boolean isMayMove() {
        return current.caller().is(Role.LEAD)
                && held() == null
                && !ticketRank.getPlace().isEmpty();
    }

    public boolean isMayPutBack() {
        return current.caller().is(Role.LEAD) && held() != null;
    }

    public String putBack() {
        putBack.putBack(current.caller(), number(), null);
        done.did("ticket", List.of(number()));
        said.next("said.putBack", String.valueOf(number()));
        return "/ticket?faces-redirect=true&number=" + number();
    }

    private Moved held() {
        if (!read) held = seen(readOverride.of(number()));
        read = true;
        return held;
    }

    private Moved seen(Moved all) {
        boolean open = all == null || sights.of(current.caller(), number()) == Sight.OPEN;
        return open ? all : all.withoutCost();
    }

    private long number() {
        if (number == null || !number.matches("\\d{1,18}")) throw new NotThere("ticket");
        return Long.parseLong(number);
    }
}
