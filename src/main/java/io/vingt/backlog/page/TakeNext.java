package io.vingt.backlog.page;

import io.vingt.backlog.PullNext;
import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The button that gives an engineer the best ticket there is for them. */
@Named
@RequestScoped
public class TakeNext {

    @Inject
    PullNext pullNext;

    @Inject
    CurrentPerson current;

    @Inject
    Said said;

    @Inject
    Done done;

    public String take() {
        OptionalLong taken = pullNext.pull(current.caller(), Set.of());
        if (taken.isEmpty()) {
            said.now("said.nothingToTake");
            return null;
        }
        said.next("said.taken", String.valueOf(taken.getAsLong()));
        done.did("ticket", List.of(taken.getAsLong()));
        return "/ticket?faces-redirect=true&number=" + taken.getAsLong();
    }
}
