package io.vingt.note.page;

import io.vingt.kernel.NotThere;
import io.vingt.note.ProposeNote;
import io.vingt.people.Caller;
import io.vingt.people.PageGuard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A note is written by who reported the bug, sales and leads. */
@Dependent
public class NoteGuard implements PageGuard {

    @Inject
    ProposeNote proposeNote;

    @Override
    public Set<String> pages() {
        return Set.of("/note.xhtml");
    }

    @Override
    public void check(Caller caller, UnaryOperator<String> parameter) {
        proposeNote.mustConcern(caller, ticket(parameter));
    }

    static long ticket(UnaryOperator<String> parameter) {
        String ticket = parameter.apply("ticket");
        if (ticket == null || !ticket.matches("\\d{1,18}")) throw new NotThere("ticket");
        return Long.parseLong(ticket);
    }
}
