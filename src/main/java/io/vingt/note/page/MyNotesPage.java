package io.vingt.note.page;

import io.vingt.capture.WithdrawTelling;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Slice;
import io.vingt.kernel.page.Said;
import io.vingt.note.MyNotes;
import io.vingt.note.TurnPage;
import io.vingt.note.WithdrawNote;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Whom one told of what, and where each stands. */
@Named
@RequestScoped
public class MyNotesPage {

    private static final int ROWS = 50;
    private static final String HERE = "/my-notes?faces-redirect=true";

    @Inject
    MyNotes myNotes;

    @Inject
    WithdrawNote withdrawNote;

    @Inject
    WithdrawTelling withdrawTelling;

    @Inject
    TurnPage turnPage;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param.after}")
    String after;

    private Slice<NoteLine> lines;
    private String address;

    public List<NoteLine> getLines() {
        return slice().items();
    }

    /** @return null at the end */
    public String getNextHref() {
        return slice().next() == null ? null : "my-notes.xhtml?after=" + slice().next();
    }

    public String withdraw(NoteLine line) {
        if (line.byNote()) withdrawNote.withdraw(current.caller(), line.ticket());
        else withdrawTelling.withdraw(current.caller(), line.merchant(), line.ticket());
        said.next(line.byNote() ? "said.noteWithdrawn" : "said.tellingWithdrawn", String.valueOf(line.ticket()));
        return HERE;
    }

    public String close(long ticket) {
        turnPage.close(current.caller(), ticket);
        said.next("said.notePageClosed");
        return HERE;
    }

    /** The new address is shown here and nowhere else. */
    public void open(long ticket) {
        address = turnPage.open(current.caller(), ticket);
    }

    public String getAddress() {
        return address;
    }

    private Slice<NoteLine> slice() {
        if (lines == null) lines = read(after == null || after.isBlank() ? null : after);
        return lines;
    }

    private Slice<NoteLine> read(String from) {
        try {
            Slice<MyNotes.Row> rows = myNotes.page(current.caller(), from, ROWS);
            return new Slice<>(
                    rows.items().stream()
                            .map(row -> NoteLine.of(row, spoken, clock))
                            .toList(),
                    rows.next());
        } catch (BadInput notACursor) {
            return read(null);
        }
    }
}
