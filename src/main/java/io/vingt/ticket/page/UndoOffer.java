package io.vingt.ticket.page;

import io.vingt.kernel.NotThere;
import io.vingt.kernel.Refusal;
import io.vingt.kernel.page.Back;
import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Done.Deed;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.Step;
import io.vingt.ticket.StillUndoable;
import io.vingt.ticket.UndoDiscard;
import io.vingt.ticket.UndoStep;
import io.vingt.ticket.Undos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was just done and can be taken back, and the button that does. */
@Named("undo")
@RequestScoped
public class UndoOffer {

    static final String TICKET = "ticket";
    static final String DRAFT = "draft";

    @Inject
    Done done;

    @Inject
    StillUndoable stillUndoable;

    @Inject
    UndoStep undoStep;

    @Inject
    UndoDiscard undoDiscard;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    @Inject
    Clock clock;

    private String label;

    /** @return what the button says, empty where there is nothing to take back */
    public String getLabel() {
        if (label == null) label = done.within(Undos.OFFERED).map(this::label).orElse("");
        return label;
    }

    public long getSeconds() {
        return done.within(Undos.OFFERED)
                .map(deed -> Undos.OFFERED.minus(Duration.between(deed.at(), clock.instant())))
                .map(left -> Math.max(1, left.toSeconds()))
                .orElse(0L);
    }

    public void undo() throws IOException {
        Deed deed = done.within(Duration.ofMinutes(1)).orElseThrow(() -> new NotThere("undo"));
        done.forget();
        List<Long> undone = new ArrayList<>();
        for (long id : deed.ids()) if (isUndone(deed.thing(), id)) undone.add(id);
        if (deed.thing().equals(DRAFT) && !undone.isEmpty()) said.next("said.draftBack");
        else if (undone.size() == 1) said.next("said.undone", String.valueOf(undone.get(0)));
        else if (undone.size() > 1) said.next("said.undoneAll", undone.size());
        Back.again();
    }

    private boolean isUndone(String thing, long id) {
        try {
            if (thing.equals(DRAFT)) undoDiscard.undo(current.caller(), id);
            else undoStep.undo(current.caller(), id);
            return true;
        } catch (Refusal refusal) {
            said.refusedNext(refusal);
            return false;
        }
    }

    private String label(Deed deed) {
        if (deed.thing().equals(DRAFT)) return spoken.text("undo.draft");
        Map<Long, Step> steps = stillUndoable.of(current.caller(), deed.ids());
        if (steps.isEmpty()) return "";
        if (steps.size() > 1) return spoken.text("undo.all", steps.size());
        Map.Entry<Long, Step> one = steps.entrySet().iterator().next();
        return spoken.text("undo.one", one.getKey().toString(), spoken.text("undone." + one.getValue()));
    }
}
