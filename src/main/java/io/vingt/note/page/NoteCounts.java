package io.vingt.note.page;

import io.vingt.note.MyNotes;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many merchants fixed something and were not thanked yet; for the navigation. */
@Named
@RequestScoped
public class NoteCounts {

    @Inject
    MyNotes myNotes;

    @Inject
    CurrentPerson current;

    private String waiting;

    /** @return empty where there is nobody to thank */
    public String getWaiting() {
        if (waiting == null) {
            long count = myNotes.waiting(current.caller());
            waiting = count == 0 ? "" : String.valueOf(count);
        }
        return waiting;
    }
}
