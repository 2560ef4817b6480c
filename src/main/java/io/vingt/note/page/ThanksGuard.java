package io.vingt.note.page;

import io.vingt.note.ThankMerchant;
import io.vingt.people.Caller;
import io.vingt.people.PageGuard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Thanks are written by who sent the note, and leads. */
@Dependent
public class ThanksGuard implements PageGuard {

    @Inject
    ThankMerchant thankMerchant;

    @Override
    public Set<String> pages() {
        return Set.of("/thanks.xhtml");
    }

    @Override
    public void check(Caller caller, UnaryOperator<String> parameter) {
        thankMerchant.propose(caller, NoteGuard.ticket(parameter));
    }
}
