package io.vingt.ticket.page;

import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.Asked;
import io.vingt.ticket.KeepTicket;
import io.vingt.ticket.MyWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The question whether a ticket is still true, where one works and on the ticket itself. */
@Named
@RequestScoped
public class StillTrue {

    @Inject
    MyWork myWork;

    @Inject
    KeepTicket keepTicket;

    @Inject
    CurrentPerson current;

    @Inject
    Go go;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    @Inject
    Done done;

    private List<Line> lines;

    /** A ticket that one is asked about, and on which day it is let go. */
    public record Line(long number, String title, String language, String letGoOn) {}

    public List<Line> getLines() {
        if (lines == null)
            lines = myWork.asked(current.caller()).stream().map(this::line).toList();
        return lines;
    }

    /** From the list of one's work. */
    public String keep(long number) {
        keepTicket.keep(current.caller(), number);
        done.did(UndoOffer.TICKET, List.of(number));
        said.next("said.stillTrue", String.valueOf(number));
        return "/my-work?faces-redirect=true";
    }

    /** On the ticket. */
    public String keepThis() {
        keepTicket.keep(go.caller(), go.number());
        return go.on("said.stillTrue");
    }

    private Line line(Asked asked) {
        return new Line(asked.number(), asked.title(), asked.language(), spoken.date(asked.letGoAt()));
    }
}
