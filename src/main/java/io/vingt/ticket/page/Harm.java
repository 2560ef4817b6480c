package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.estimate.Worth;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a lead takes on themselves who signs: who loses and who gains, said before it is done. */
@Named
@RequestScoped
public class Harm {

    @Inject
    TicketPage page;

    @Inject
    Figures figures;

    @Inject
    Spoken spoken;

    public String getLoss() {
        Worth worth = page.getTicket().worth();
        return spoken.text(
                "sign.loss",
                figures.amount(-worth.customerEurPerYear(), 3),
                figures.amount(worth.companyEurPerYear(), 3));
    }
}
