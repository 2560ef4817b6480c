package io.vingt.ticket;

import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Role;

/** Whose side a fix is on says whoever found it, or deals with merchants, or leads. */
final class Sides {

    private Sides() {}

    static void mustBeToldBy(Caller by, Ticket ticket) {
        boolean may = by.is(Role.SALES) || by.is(Role.LEAD) || ticket.filedBy() == by.id();
        if (!may) throw new NotAllowed("sides");
    }
}
