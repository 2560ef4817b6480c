package io.vingt.bench;

import io.vingt.kernel.Database;
import io.vingt.kernel.SettingsDataSource;
import io.vingt.people.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** Fills a database while no server runs: the same rows for the same seed. */
final class Seed {

    static final long NUMBER = 20_26_11;
    static final List<String> AREAS = List.of("Checkout", "Orders", "Search", "Account", "Delivery", "Returns");
    static final int ENGINEERS = 32;
    static final String READER = "vgt_bench-reader-0000000000000000000000000000";

    private static final OffsetDateTime NOW =
            Instant.parse("2026-11-20T09:00:00Z").atOffset(ZoneOffset.UTC);
    private static final long ADMIN = 1;
    private static final long FIRST_ENGINEER = 100;

    private final String url;

    Seed(Path data) throws IOException {
        Files.createDirectories(data);
        url = url(data);
    }

    /** With the switch that keeps H2 from answering the second of two equal questions from memory. */
    static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("vingt").toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE"
                + SettingsDataSource.H2_MODE + ";OPTIMIZE_REUSE_RESULTS=FALSE";
    }

    static String engineer(int one) {
        return "vgt_bench-engineer-" + one + "-00000000000000000000000";
    }

    void fill(int tickets) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        try (Connection keptOpen = source.getConnection()) {
            Database.migrate(source);
            keptOpen.setAutoCommit(false);
            people(keptOpen);
            new SeedTickets(keptOpen, ADMIN, NOW).write(tickets);
            keptOpen.commit();
            keptOpen.setAutoCommit(true);
            run(keptOpen, "analyze");
            run(keptOpen, "shutdown compact");
        }
    }

    private static void people(Connection connection) throws SQLException {
        run(
                connection,
                "insert into company (id, name, time_zone, first_day_of_week, currency, class_average, version)"
                        + " values (1, 'Bench', 'Europe/Paris', 'MONDAY', 'EUR', 50000, 1)");
        for (int i = 0; i < AREAS.size(); i++) {
            run(
                    connection,
                    "insert into area (id, name, team) values (" + (i + 1) + ", '" + AREAS.get(i) + "', 'Team')");
        }
        person(connection, ADMIN, "Reader", READER, List.of("ADMIN", "LEAD", "ENGINEER", "INSIGHT", "SALES"));
        for (int i = 0; i < ENGINEERS; i++) {
            person(connection, FIRST_ENGINEER + i, "Engineer " + i, engineer(i), List.of("ENGINEER"));
        }
    }

    /** The limit is out of the way: the bench pulls more than anybody could work on. */
    private static void person(Connection connection, long id, String name, String token, List<String> roles)
            throws SQLException {
        run(
                connection,
                "insert into person (id, name, email, language, anonymised, wip_limit, open_pulls, sign_in_epoch, version)"
                        + " values (" + id + ", '" + name + "', 'p" + id
                        + "@bench.example', 'en', false, 100000000, 0, 1, 1)");
        for (String role : roles) {
            run(connection, "insert into person_role (person_id, role) values (" + id + ", '" + role + "')");
        }
        try (PreparedStatement made = connection.prepareStatement(
                "insert into token (id, person_id, name, hash, scopes, made_at) values (?, ?, 'bench', ?, ?, ?)")) {
            made.setLong(1, id);
            made.setLong(2, id);
            made.setString(3, new Secret(token).hash());
            made.setString(4, "ADMIN READ WRITE");
            made.setObject(5, NOW);
            made.executeUpdate();
        }
    }

    /** @param password as {@code Passwords} hashes them */
    void password(String hash) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        try (Connection connection = source.getConnection();
                PreparedStatement set =
                        connection.prepareStatement("update person set password_hash = ? where id = " + ADMIN)) {
            set.setString(1, hash);
            set.executeUpdate();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
