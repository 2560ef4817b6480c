package io.vingt.backlog.page;

import io.vingt.backlog.Ranks;
import io.vingt.estimate.Figures;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.MyDrafts;
import io.vingt.ticket.MyWork;
import io.vingt.ticket.OfferSecondEstimates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The figures in the navigation; none where there is nothing. */
@Named
@RequestScoped
public class Counts {

    @Inject
    Ranks ranks;

    @Inject
    MyWork myWork;

    @Inject
    MyDrafts myDrafts;

    @Inject
    OfferSecondEstimates offerSecondEstimates;

    @Inject
    CurrentPerson current;

    @Inject
    Figures figures;

    private String backlog;
    private String holding;
    private String drafts;
    private String seconds;

    public String getBacklog() {
        if (backlog == null) backlog = shown(ranks.total());
        return backlog;
    }

    public String getHolding() {
        if (holding == null) holding = shown(myWork.open(current.caller()));
        return holding;
    }

    public String getDrafts() {
        if (drafts == null) drafts = shown(myDrafts.count(current.caller()));
        return drafts;
    }

    /** Second estimates that this person may give or has to talk about: only where there are any is there a way to them. */
    public String getSeconds() {
        if (seconds == null) seconds = shown(offerSecondEstimates.count(current.caller()));
        return seconds;
    }

    private String shown(long count) {
        return count == 0 ? "" : figures.number(count);
    }
}
