package io.vingt.people;

import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Personal tokens; nobody ever sees another's. */
@ApplicationScoped
public class Tokens {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    public record Row(long id, String name, Set<Scope> scopes, Instant madeAt, Instant expiresAt) {}

    /** Those of one's own that still open something, the newest first. */
    public List<Row> of(Caller caller) {
        List<?> rows = entities.createNativeQuery("""
                select id, name, scopes, made_at, expires_at from token
                where person_id = ?1 and revoked_at is null and (expires_at is null or expires_at > ?2)
                order by id desc""")
                .setParameter(1, caller.id())
                .setParameter(2, InstantColumn.parameter(clock.instant()))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Tokens::row).toList();
    }

    private static Row row(Object[] r) {
        return new Row(
                ((Number) r[0]).longValue(),
                (String) r[1],
                Scope.read((String) r[2]),
                InstantColumn.read(r[3]),
                InstantColumn.read(r[4]));
    }

    void add(Token token) {
        entities.persist(token);
        entities.flush();
    }

    /** @throws NotThere also where it is somebody else's */
    Token find(Caller caller, long id) {
        Token token = entities.find(Token.class, id);
        if (token == null || !token.isOf(caller.id())) throw new NotThere("token");
        return token;
    }

    void revokeAll(long personId) {
        entities.createQuery("update Token t set t.revokedAt = :now where t.personId = :person and t.revokedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("person", personId)
                .executeUpdate();
    }
}
