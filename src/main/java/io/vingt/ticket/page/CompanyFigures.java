package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Figures in the reader's language and the company's currency. */
@RequestScoped
public class CompanyFigures {

    @Inject
    Spoken spoken;

    private Figures figures;

    @Produces
    @Named("figures")
    public Figures figures() {
        if (figures == null) figures = Figures.of(spoken.getLanguage(), spoken.getCurrency());
        return figures;
    }
}
