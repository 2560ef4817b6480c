package io.vingt.ticket;

import io.vingt.estimate.Place;

/** A spot in the backlog's order: the place, and the bucket of scores that it belongs to. */
public record Spot(int bucket, String place) {

    /** Of two spots the one that comes first. */
    Spot orBetter(Spot other) {
        return other != null && other.isBefore(this) ? other : this;
    }

    public boolean isBefore(Spot other) {
        return place.compareTo(other.place) < 0;
    }

    /** Just above this one: behind everything that stands above it now, and behind what was put there earlier. */
    Spot justAbove(long millis, long number) {
        return new Spot(bucket, Place.justAbove(place, millis, number));
    }
}
