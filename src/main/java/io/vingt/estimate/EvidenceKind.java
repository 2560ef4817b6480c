package io.vingt.estimate;

/** How a claim is known, weakest first; the floor is the smallest ×/÷ factor that such evidence can carry. */
public enum EvidenceKind {
    NONE(10),
    ANECDOTE(5),
    COUNT(3),
    ANALYTICS(2),
    EXPERIMENT(1.5);

    private final double floor;

    EvidenceKind(double floor) {
        this.floor = floor;
    }

    /** The smallest 90 % factor (×/÷) believed of a claim with this evidence. */
    public double floor() {
        return floor;
    }
}
