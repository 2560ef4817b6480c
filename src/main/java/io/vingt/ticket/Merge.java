package io.vingt.ticket;

import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Two tickets that tell the same become one: the evidence moves along, the benefit is not added. */
@Dependent
@Transactional
public class Merge {

    private final Tickets tickets;
    private final MergedPieces pieces;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public Merge(Tickets tickets, MergedPieces pieces, AsItWas asItWas, History history, Clock clock) {
        this.tickets = tickets;
        this.pieces = pieces;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    public void merge(Caller by, long number, long into) {
        if (number == into) throw new StepNotPossible(number, "itself");
        // Always in the same order, so that two merges the other way round cannot wait for each other.
        Ticket first = tickets.hold(Math.min(number, into), by);
        Ticket second = tickets.hold(Math.max(number, into), by);
        by.must(Role.LEAD, "merge");
        Ticket merged = number < into ? first : second;
        Ticket stays = number < into ? second : first;
        asItWas.remember(merged, Step.MERGED);
        merged.mergeInto(stays);
        pieces.move(by, merged, into);
        history.write(merged, by, Step.MERGED, null, String.valueOf(into), null);
        asItWas.remember(stays, Step.RECEIVED_MERGE);
        stays.moments().stirred(clock.instant());
        history.write(stays, by, Step.RECEIVED_MERGE, String.valueOf(number), null, null);
    }
}
