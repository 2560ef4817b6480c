package io.vingt.ticket.page;

import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.people.PageGuard;
import io.vingt.people.Role;
import io.vingt.ticket.ReadTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The pages that change a ticket's words or numbers are its author's and the leads', whatever state it is in by now. */
@Dependent
public class AuthorGuard implements PageGuard {

    @Inject
    ReadTicket readTicket;

    @Override
    public Set<String> pages() {
        return Set.of("/edit.xhtml", "/split.xhtml");
    }

    @Override
    public void check(Caller caller, UnaryOperator<String> parameter) {
        String number = parameter.apply("number");
        if (number == null || !number.matches("\\d{1,18}")) throw new NotThere("ticket");
        long author = readTicket.read(caller, Long.parseLong(number)).filedBy().id();
        if (author != caller.id() && !caller.is(Role.LEAD)) throw new NotAllowed("edit");
    }
}
