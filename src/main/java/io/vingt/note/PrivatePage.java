package io.vingt.note;

import io.vingt.people.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Where a merchant reads and answers: known by its key alone, of which only the hash is kept, open for sixty days. */
@Embeddable
public class PrivatePage {

    static final Duration OPEN_FOR = Duration.ofDays(60);

    @Column(name = "key_hash")
    private String hash;

    @Column(name = "closes_at")
    private Instant closesAt;

    protected PrivatePage() {}

    PrivatePage(Secret key, Instant now) {
        hash = key.hash();
        closesAt = now.plus(OPEN_FOR);
    }

    void close(Instant now) {
        if (closesAt.isAfter(now)) closesAt = now;
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(closesAt);
    }

    Instant closesAt() {
        return closesAt;
    }
}
