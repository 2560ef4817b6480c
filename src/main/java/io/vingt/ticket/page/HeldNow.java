package io.vingt.ticket.page;

import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.ticket.MyWork;
import io.vingt.ticket.WorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What stands in the way of taking another ticket, said where that was refused: the ones in hand, and the ways out. */
@Named
@RequestScoped
public class HeldNow {

    @Inject
    MyWork myWork;

    @Inject
    CurrentPerson current;

    @Inject
    Said said;

    /** @return none unless this request met the limit */
    public List<WorkRow> getLines() {
        if (!said.isAtTheLimit()) return List.of();
        return myWork.held(current.caller()).stream()
                .filter(row -> row.blockedReason() == null)
                .toList();
    }
}
