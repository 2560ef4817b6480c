package io.vingt.backlog.page;

import io.vingt.backlog.PullNext;
import io.vingt.backlog.Ranks;
import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.people.Role;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/** The button that gives an engineer the best ticket there is for them; on a ticket it names the one that it takes. */
@Named
@RequestScoped
public class TakeNext {

    @Inject
    PullNext pullNext;

    @Inject
    Ranks ranks;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    @Inject
    Done done;

    /** The ticket that the button named. */
    @Inject
    @ManagedProperty("#{param.best}")
    String shown;

    /** The ticket whose page it is. */
    @Inject
    @ManagedProperty("#{param.number}")
    String here;

    private OptionalLong next;

    /** @return the one that this engineer would get now, null for none, and for who is no engineer */
    public Long getNumber() {
        if (next == null) next = next(current.caller());
        return next.isPresent() ? next.getAsLong() : null;
    }

    private OptionalLong next(Caller caller) {
        return caller.is(Role.ENGINEER) ? pullNext.wouldBe(caller) : OptionalLong.empty();
    }

    /** Whether it is the ticket whose page this is. */
    public boolean isThis() {
        return String.valueOf(getNumber()).equals(here);
    }

    /** "Take this: #1", or "Take the best: #1 V-55". */
    public String getLabel() {
        Object rank = Objects.requireNonNullElse(ranks.of(getNumber()), "");
        return spoken.text(isThis() ? "verb.takeThis" : "verb.takeBest", rank, String.valueOf(getNumber()));
    }

    public String take() {
        OptionalLong taken = pullNext.pull(current.caller(), Set.of());
        if (taken.isEmpty()) {
            said.now("said.nothingToTake");
            return null;
        }
        return on(taken.getAsLong());
    }

    /** From a ticket's page: the one that was named, or none. */
    public String takeShown() {
        long named = shown != null && shown.matches("\\d{1,18}") ? Long.parseLong(shown) : 0;
        pullNext.pullShown(current.caller(), named);
        return on(named);
    }

    private String on(long number) {
        said.next("said.taken", String.valueOf(number));
        done.did("ticket", List.of(number));
        return "/ticket?faces-redirect=true&number=" + number;
    }
}
