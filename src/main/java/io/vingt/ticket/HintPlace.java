package io.vingt.ticket;

import java.util.List;

/** The three places where a newcomer gets one hint, and the steps after which they need it no more. */
public enum HintPlace {
    BACKLOG(Step.PULLED, Step.GOT_IT, Step.NOT_CLEAR, Step.DECLINED),
    FILE(Step.FILED),
    TICKET(Step.GOT_IT, Step.NOT_CLEAR);

    private final List<Step> done;

    HintPlace(Step... done) {
        this.done = List.of(done);
    }

    List<Step> done() {
        return done;
    }
}
