package io.vingt.people;

import io.vingt.kernel.Edition;
import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Who stands behind a session or a token, in one query a request, so that a change of roles counts from the next one. */
@ApplicationScoped
public class Callers {

    private static final String COLUMNS = """
            select p.id, p.name, p.language,
              (select string_agg(r.role, ',') from person_role r where r.person_id = p.id),
              (select string_agg(cast(a.area_id as varchar), ',') from person_area a where a.person_id = p.id)""";

    private static final int CALLER_COLUMNS = 5;
    private static final String OF_TOKEN = COLUMNS + ", t.scopes, " + Edition.COLUMN + """
             from token t join person p on p.id = t.person_id
            where t.hash = ? and t.revoked_at is null and p.disabled_at is null
              and (t.expires_at is null or t.expires_at > ?)""";

    @Inject
    EntityManager entities;

    /** Every call of the API begins with its token, so that this one question goes past the persistence layer. */
    @Inject
    DataSource source;

    @Inject
    Clock clock;

    /** @param edition of the backlog at that moment, see {@link Edition} */
    public record Bearer(Caller caller, Set<Scope> scopes, long edition) {}

    /** @return nobody when the person is disabled or their sessions were ended since */
    public Optional<Caller> ofSession(long id, int epoch) {
        List<?> rows = entities.createNativeQuery(
                        COLUMNS + " from person p where p.id = ?1 and p.sign_in_epoch = ?2 and p.disabled_at is null")
                .setParameter(1, id)
                .setParameter(2, epoch)
                .getResultList();
        return rows.stream().map(r -> caller((Object[]) r)).findFirst();
    }

    /** For what is done in somebody's name while somebody else asks: an author's text that a reader has understood. */
    public Optional<Caller> named(long id) {
        List<?> rows = entities.createNativeQuery(COLUMNS + " from person p where p.id = ?1 and p.disabled_at is null")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(r -> caller((Object[]) r)).findFirst();
    }

    /** @return nobody when the token is unknown, revoked or expired, or its owner disabled */
    public Optional<Bearer> ofToken(Secret token) {
        try (Connection connection = source.getConnection();
                PreparedStatement asked = connection.prepareStatement(OF_TOKEN)) {
            asked.setString(1, token.hash());
            asked.setObject(2, InstantColumn.parameter(clock.instant()));
            try (ResultSet found = asked.executeQuery()) {
                return found.next() ? Optional.of(bearer(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Bearer bearer(ResultSet row) throws SQLException {
        Object[] columns = new Object[CALLER_COLUMNS];
        for (int i = 0; i < columns.length; i++) columns[i] = row.getObject(i + 1);
        Set<Scope> scopes = Scope.read(row.getString(CALLER_COLUMNS + 1));
        return new Bearer(caller(columns), scopes, row.getLong(CALLER_COLUMNS + 2));
    }

    private static Caller caller(Object[] r) {
        Set<Long> areas = r[4] == null
                ? Set.of()
                : Arrays.stream(((String) r[4]).split(",")).map(Long::valueOf).collect(Collectors.toSet());
        return new Caller(
                ((Number) r[0]).longValue(), (String) r[1], (String) r[2], People.roles((String) r[3]), areas);
    }
}
