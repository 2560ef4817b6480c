package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Place;
import io.vingt.estimate.Status;
import io.vingt.estimate.Worth;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The numbers that a ticket is ranked by, reckoned once and kept, and where they put it. */
@Embeddable
public class Standing {

    @Embedded
    private Reckoning reckoning;

    private double weight;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String flags;
    private int bucket;
    private String place;
    private int queue;
    private boolean waiting;

    protected Standing() {}

    Standing(Estimate estimate, Worth worth, Instant filedAt, long number) {
        reckoning = new Reckoning(estimate, worth);
        weight = worth.weight();
        status = worth.status();
        flags = worth.flags().stream().map(Flag::name).collect(Collectors.joining(","));
        stand(null, filedAt, number);
    }

    /** At its own place, or where a lead lifted it to if that is better; its worth is the same either way. */
    void stand(Lift lift, Instant filedAt, long number) {
        Spot own = reckoning.spot(filedAt, number, flags.contains(Flag.SECOND_ESTIMATE_NEEDED.name()));
        Spot best = own.orBetter(lift == null ? null : lift.spot());
        bucket = best.bucket();
        place = best.place();
        String bare = Arrays.stream(flags.split(","))
                .filter(flag -> !flag.isEmpty() && !flag.equals(Flag.OVERRIDDEN.name()))
                .collect(Collectors.joining(","));
        String lifted = bare.isEmpty() ? Flag.OVERRIDDEN.name() : bare + "," + Flag.OVERRIDDEN;
        flags = best == own ? bare : lifted;
    }

    Spot spot() {
        return new Spot(bucket, place);
    }

    boolean isOverridden() {
        return flags.contains(Flag.OVERRIDDEN.name());
    }

    Estimate estimate() {
        return reckoning.estimate();
    }

    /** What it claims, EUR a year. */
    double claimedEurPerYear() {
        return reckoning.claimedEurPerYear();
    }

    /** What of it counts, EUR a year. */
    double countedEurPerYear() {
        return reckoning.countedEurPerYear();
    }

    /** @param open only an open ticket stands in the backlog's order */
    void queue(boolean open) {
        queue = open && status == Status.RANKED ? 1 : 0;
        waiting = flags.contains(Flag.SECOND_ESTIMATE_NEEDED.name());
    }

    boolean isQueued() {
        return queue == 1;
    }

    /** @param other a place of the order */
    boolean isAtOrBehind(String other) {
        return isQueued() && place.compareTo(other) >= 0;
    }

    /** Whether it stands at ten times the average until a second estimate is in. */
    boolean isWaiting() {
        return waiting && status == Status.RANKED;
    }

    boolean isToBeReconciled() {
        return status == Status.RECONCILE;
    }

    boolean needsSignature() {
        return status == Status.NEEDS_SIGNATURE;
    }

    TicketChanged.InOrder inOrder(long area) {
        return new TicketChanged.InOrder(
                bucket, place, area, reckoning.countedEurPerYear(), Place.millionths(reckoning.expectedDays()));
    }

    Status status() {
        return status;
    }
}
