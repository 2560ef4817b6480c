package io.vingt.ticket.page;

import io.vingt.kernel.NotThere;
import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.ReadTicket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the forms on a ticket share: its number, who asks, what was typed, and where it leads. */
@Named("verb")
@RequestScoped
public class Go {

    @Inject
    CurrentPerson current;

    @Inject
    ReadTicket readTicket;

    @Inject
    Said said;

    @Inject
    Done done;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    private final Map<String, String> form = new HashMap<>();

    public Map<String, String> getForm() {
        return form;
    }

    Caller caller() {
        return current.caller();
    }

    /** @throws NotThere for what is no number */
    long number() {
        if (number == null || !number.matches("\\d{1,18}")) throw new NotThere("ticket");
        return Long.parseLong(number);
    }

    String typed(String field) {
        String text = form.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Says it, and shows the ticket, or the backlog where the ticket is no longer to be seen. */
    String on(String key, Object... more) {
        Object[] blanks = new Object[more.length + 1];
        blanks[0] = String.valueOf(number());
        System.arraycopy(more, 0, blanks, 1, more.length);
        said.next(key, blanks);
        done.did(UndoOffer.TICKET, List.of(number()));
        return isSeen() ? "/ticket?faces-redirect=true&number=" + number() : "/backlog?faces-redirect=true";
    }

    private boolean isSeen() {
        try {
            readTicket.read(caller(), number());
            return true;
        } catch (NotThere gone) {
            return false;
        }
    }
}
