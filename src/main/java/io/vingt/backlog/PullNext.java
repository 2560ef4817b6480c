package io.vingt.backlog;

import io.vingt.people.Caller;
import io.vingt.ticket.PullTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Take next: the best open ticket of the engineer's areas becomes theirs, or there is nothing to take. */
@Dependent
@Transactional
public class PullNext {

    private final PullTicket pull;
    private final Claims claims;

    @Inject
    public PullNext(PullTicket pull, Claims claims) {
        this.pull = pull;
        this.claims = claims;
    }

    /**
     * @param areas ids to choose from; none stands for the engineer's own, and for all where they have none
     * @return the number of the pulled ticket
     * @throws io.vingt.ticket.WipLimitReached while as many are open as may be
     */
    public OptionalLong pull(Caller engineer, Set<Long> areas) {
        Set<Long> from = areas.isEmpty() ? engineer.areas() : areas;
        return pull.pull(engineer, who -> claims.claim(who.id(), List.copyOf(from)));
    }

    /**
     * As {@link #pull}, for somebody who was shown which one it would be.
     *
     * @throws AnotherIsNext where it would be another by now; nothing is taken
     */
    public void pullShown(Caller engineer, long shown) {
        OptionalLong taken = pull(engineer, Set.of());
        if (taken.isEmpty() || taken.getAsLong() != shown) throw new AnotherIsNext(shown);
    }

    /** Which one the engineer would get now, empty when there is nothing to take. */
    public OptionalLong wouldBe(Caller engineer) {
        return claims.best(engineer.id(), List.copyOf(engineer.areas()));
    }
}
