package io.vingt.people;

import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who stands behind a session or a token, in one query a request, so that a change of roles counts from the next one. */
@ApplicationScoped
public class Callers {

    private static final String COLUMNS = """
            select p.id, p.name, p.language,
              (select string_agg(r.role, ',') from person_role r where r.person_id = p.id),
              (select string_agg(cast(a.area_id as varchar), ',') from person_area a where a.person_id = p.id)""";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    public record Bearer(Caller caller, Set<Scope> scopes) {}

    /** @return nobody when the person is disabled or their sessions were ended since */
    public Optional<Caller> ofSession(long id, int epoch) {
        List<?> rows = entities.createNativeQuery(
                        COLUMNS + " from person p where p.id = ?1 and p.sign_in_epoch = ?2 and p.disabled_at is null")
                .setParameter(1, id)
                .setParameter(2, epoch)
                .getResultList();
        return rows.stream().map(r -> caller((Object[]) r)).findFirst();
    }

    /** @return nobody when the token is unknown, revoked or expired, or its owner disabled */
    public Optional<Bearer> ofToken(Secret token) {
        List<?> rows = entities.createNativeQuery(COLUMNS + """
                , t.scopes from token t join person p on p.id = t.person_id
                where t.hash = ?1 and t.revoked_at is null and p.disabled_at is null
                  and (t.expires_at is null or t.expires_at > ?2)""")
                .setParameter(1, token.hash())
                .setParameter(2, InstantColumn.parameter(clock.instant()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Bearer(caller(r), Scope.read((String) r[5])))
                .findFirst();
    }

    private static Caller caller(Object[] r) {
        Set<Long> areas = r[4] == null
                ? Set.of()
                : Arrays.stream(((String) r[4]).split(",")).map(Long::valueOf).collect(Collectors.toSet());
        return new Caller(
                ((Number) r[0]).longValue(), (String) r[1], (String) r[2], People.roles((String) r[3]), areas);
    }
}
