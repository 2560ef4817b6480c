package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A lead's override: a place above the ticket's own, held until a moment, with the reason and what it costs the passed. */
@Embeddable
public class Lift {

    @Column(name = "override_place")
    private String place;

    @Column(name = "override_bucket")
    private Integer bucket;

    @Column(name = "override_above")
    private Long above;

    @Column(name = "override_by")
    private Long by;

    @Column(name = "override_reason")
    private String reason;

    @Column(name = "override_until")
    private Instant until;

    @Column(name = "override_cost")
    private Double cost;

    protected Lift() {}

    /** @param cost of the delay of the passed tickets, EUR */
    Lift(Spot spot, long above, long by, String reason, Instant until, double cost) {
        place = spot.place();
        bucket = spot.bucket();
        this.above = above;
        this.by = by;
        this.reason = reason;
        this.until = until;
        this.cost = cost;
    }

    /** The same decision above the same ticket, which stands elsewhere since all were reckoned again. */
    Lift above(Spot other, long number) {
        return new Lift(other.justAbove(until.toEpochMilli(), number), above, by, reason, until, cost);
    }

    Spot spot() {
        return new Spot(bucket, place);
    }

    long above() {
        return above;
    }

    long by() {
        return by;
    }

    boolean isOver(Instant now) {
        return !until.isAfter(now);
    }

    /** As the history keeps it. */
    String told() {
        return "V-" + above + " · " + until + " · " + Math.round(cost);
    }
}
