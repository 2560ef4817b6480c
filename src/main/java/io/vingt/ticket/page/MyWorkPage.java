package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.MyWork;
import io.vingt.ticket.WorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What one holds, what one filed, what one took earlier. */
@Named
@RequestScoped
public class MyWorkPage {

    @Inject
    MyWork myWork;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    private List<WorkRow> held;

    public List<WorkLine> getOpen() {
        return lines(held().stream().filter(row -> row.blockedReason() == null).toList());
    }

    public List<WorkLine> getBlocked() {
        return lines(held().stream().filter(row -> row.blockedReason() != null).toList());
    }

    public List<WorkLine> getFiled() {
        return lines(myWork.filed(current.caller()));
    }

    public List<WorkLine> getShipped() {
        return lines(myWork.shipped(current.caller()));
    }

    /** "You hold 1 of 1." */
    public String getLimit() {
        return spoken.text("myWork.limit", myWork.open(current.caller()), myWork.wipLimit(current.caller()));
    }

    private List<WorkRow> held() {
        if (held == null) held = myWork.held(current.caller());
        return held;
    }

    private List<WorkLine> lines(List<WorkRow> rows) {
        return rows.stream().map(row -> WorkLine.of(row, spoken, figures)).toList();
    }
}
