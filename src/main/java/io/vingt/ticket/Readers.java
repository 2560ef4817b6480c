package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many readers understood the text as it stands, and how long they took, seconds; null before the first. */
@Embeddable
public class Readers {

    @Column(name = "got_it")
    private int gotIt;

    @Column(name = "not_clear")
    private int notClear;

    @Column(name = "median_seconds")
    private Double medianSeconds;

    protected Readers() {}

    Readers(int gotIt, int notClear, Double medianSeconds) {
        this.gotIt = gotIt;
        this.notClear = notClear;
        this.medianSeconds = medianSeconds;
    }

    static Readers none() {
        return new Readers(0, 0, null);
    }
}
