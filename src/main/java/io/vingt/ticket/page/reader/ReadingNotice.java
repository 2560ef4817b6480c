package io.vingt.ticket.page.reader;

import io.vingt.people.CurrentPerson;
import io.vingt.ticket.reader.MyReadings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many texts one is asked to read, for the navigation and the line above a page; nothing where there is none. */
@Named
@RequestScoped
public class ReadingNotice {

    @Inject
    MyReadings myReadings;

    @Inject
    CurrentPerson current;

    private String count;

    public String getCount() {
        if (count == null) {
            long waiting = myReadings.count(current.caller());
            count = waiting == 0 ? "" : String.valueOf(waiting);
        }
        return count;
    }
}
