package io.vingt.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A way in for one person, once, within seven days: to choose a first password or a new one. */
@Entity
public class Invitation {

    static final Duration LIFE = Duration.ofDays(7);

    @Id
    private String hash;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Invitation() {}

    Invitation(long personId, Secret secret, Instant now) {
        this.personId = personId;
        this.hash = secret.hash();
        this.expiresAt = now.plus(LIFE);
    }

    boolean isOpenAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    long personId() {
        return personId;
    }
}
