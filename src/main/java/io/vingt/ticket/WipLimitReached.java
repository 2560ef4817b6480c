package io.vingt.ticket;

import io.vingt.kernel.Refusal;

/** The engineer has as many tickets open as the work-in-progress limit allows: finish, hand back or block one first. */
public final class WipLimitReached extends Refusal {

    public WipLimitReached(int limit) {
        super(Kind.WIP_LIMIT, "work-in-progress limit " + limit + " reached", limit);
    }
}
