package io.vingt.kernel;

/** Somebody changed the thing since it was read: nothing was written. */
public final class VersionIsStale extends Refusal {

    private final long now;

    public VersionIsStale(long now) {
        super(Kind.STALE, "version is now " + now, now);
        this.now = now;
    }

    public long now() {
        return now;
    }
}
