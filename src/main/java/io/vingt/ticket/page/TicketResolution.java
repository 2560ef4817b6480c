package io.vingt.ticket.page;

import io.vingt.people.page.Spoken;
import io.vingt.ticket.TicketRecord.Resolution;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a ticket ended, as the first thing that its page says: shipped and where to see it, or declined and why. */
@Named
@RequestScoped
public class TicketResolution {

    @Inject
    TicketPage page;

    @Inject
    Spoken spoken;

    /** @return empty while it has not ended */
    public String getHeading() {
        Resolution end = end();
        if (end == null) return "";
        boolean goesOn = end.link() != null || end.why() != null;
        return spoken.text("resolution." + end.step() + (goesOn ? ".more" : ""));
    }

    /** @return null where there is nothing that leads anywhere */
    public String getHref() {
        return end().link() == null ? null : end().link().href();
    }

    /** @return what was given as a link, null for none */
    public String getShown() {
        return end().link() == null ? null : end().link().text();
    }

    /** @return the reason or the note, null for none */
    public String getWhy() {
        return end().why();
    }

    public String getBy() {
        return end().by().name() + " · " + spoken.moment(end().at());
    }

    private Resolution end() {
        return page.getTicket().resolution();
    }
}
