package io.vingt.ticket.page;

import io.vingt.kernel.Slice;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.HistoryRow;
import io.vingt.ticket.ReadHistory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A ticket's story, the newest steps first. */
@Named
@RequestScoped
public class TicketHistory {

    private static final int LINES = 20;

    @Inject
    ReadHistory readHistory;

    @Inject
    Go go;

    @Inject
    Spoken spoken;

    @Inject
    @ManagedProperty("#{param.before}")
    String before;

    private Slice<HistoryRow> slice;

    /** The steps of this page. */
    public List<HistoryLine> getLines() {
        return slice().items().stream().map(row -> HistoryLine.of(row, spoken)).toList();
    }

    /** @return null when the first step is shown */
    public String getNext() {
        return slice().next();
    }

    private Slice<HistoryRow> slice() {
        if (slice == null) {
            slice = Slice.after(before, cursor -> readHistory.read(go.caller(), go.number(), cursor, LINES));
        }
        return slice;
    }
}
