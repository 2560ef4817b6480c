package io.vingt.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** A personal token, kept as the hash of a secret that was shown once. */
@Entity
public class Token {

    static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "token")
    @SequenceGenerator(name = "token", sequenceName = "token_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    private String name;
    private String hash;
    private String scopes;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Token() {}

    Token(long personId, String name, Secret secret, Set<Scope> scopes, Instant madeAt, Instant expiresAt) {
        this.personId = personId;
        this.name = Words.line("name", name, LONGEST_NAME);
        this.hash = secret.hash();
        this.scopes = scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant at) {
        if (revokedAt == null) revokedAt = at;
    }

    boolean isOf(long person) {
        return personId == person;
    }

    Long id() {
        return id;
    }
}
