package io.vingt.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

    /** Which binaries come along is easily another library's choice. */
    @Test
    void thePostgresIsTheOneThatTheBuildNames() throws SQLException {
        String named = System.getProperty("vingt.test.postgres", "18.");
        try (var connection = Databases.server().getPostgresDatabase().getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            assertEquals(named.substring(0, named.indexOf('.')), String.valueOf(major));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEmptyDatabaseComesUpAndASecondStartChangesNothing(Databases database) throws SQLException {
        DataSource source = database.migrated();
        Database.migrate(source);
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("select version from backlog_version")) {
            rows.next();
            assertEquals(0, rows.getLong(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatADraftWasSeenAtAndAMerchantsHistoryOutliveTheChangeOfTheirTables(Databases database) throws SQLException {
        DataSource source = database.empty();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target("202611250391")
                .load()
                .migrate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (String row : new String[] {
                "insert into person (id, name, email, language, anonymised, wip_limit, open_pulls, sign_in_epoch, version)"
                        + " values (1, 'Sara', 's@shop.example', 'en', false, 1, 0, 1, 1)",
                "insert into merchant (id, name, folded, order_key, language, made_at, version)"
                        + " values (1, 'Nordic', 'nordic', '1', 'sv', current_timestamp, 1)",
                "insert into site (id, merchant_id, domain) values (1, 1, 'nordic.example')",
                "insert into page (id, site_id, host, path, reports) values (1, 1, 'pay.nordic.example', '/a', 1)",
                "insert into draft (id, author_id, made_at, saved_at, version) values (1, 1, current_timestamp,"
                        + " current_timestamp, 1)",
                "insert into draft_report (draft_id, merchant_id, page_id, path, via, theirs)"
                        + " values (1, 1, 1, '/50% off?', 'form', true)",
                "insert into merchant_history (id, merchant_id, at, by_id, what, to_value)"
                        + " values (1, 1, current_timestamp, 1, 'ADDED', 'Nordic')"
            }) statement.executeUpdate(row);
            Database.migrate(source);
            assertEquals(
                    "https://pay.nordic.example/50%25%20off%3F", text(statement, "select address from draft_report"));
            assertEquals("Nordic", text(statement, "select to_value from merchant_history where merchant_id = 1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void absencesThatWereKeptDayByDayBecomeSpans(Databases database) throws SQLException {
        DataSource source = database.empty();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target("202611250392")
                .load()
                .migrate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            keepDays(statement);
            Database.migrate(source);
            assertEquals(
                    "e 1 2026-12-03 2026-12-08 480 1.0; e 1 2026-12-10 2026-12-10 480 1.0; e 1 2026-12-11 2026-12-11 0 0.5;"
                            + " e 2 2026-12-04 2026-12-04 480 1.0; f 1 2026-12-31 2027-01-04 480 1.0;"
                            + " g 1 1969-12-31 1970-01-01 480 1.0",
                    all(
                            statement,
                            "select e.event, s.person_id, s.first_day, s.last_day, s.to_minute, s.part from absence_span s"
                                    + " join absence_event e on e.id = s.event_id and e.calendar = '' and not e.called_off"
                                    + " order by e.event, s.person_id, s.first_day"));
            assertEquals(
                    "2026-12-11; 2027-01-04; 1970-01-01",
                    all(statement, "select last_day from absence_event order by event"));
            assertEquals("0", all(statement, "select count(*) from absence"));
        }
    }

    /** Thursday to Tuesday over a weekend, a gap, half a Friday; and somebody else on one of these days. */
    private static void keepDays(Statement statement) throws SQLException {
        statement.executeUpdate(
                "insert into person (id, name, email, language, anonymised, wip_limit, open_pulls, sign_in_epoch, version)"
                        + " values (1, 'Sara', 's@shop.example', 'en', false, 1, 0, 1, 1),"
                        + " (2, 'Ben', 'b@shop.example', 'en', false, 1, 0, 1, 1)");
        statement.executeUpdate(
                "insert into absence (event, person_id, on_day, part) values"
                        + " ('e', 1, '2026-12-03', 1), ('e', 1, '2026-12-04', 1), ('e', 1, '2026-12-07', 1), ('e', 1, '2026-12-08', 1),"
                        + " ('e', 1, '2026-12-10', 1), ('e', 1, '2026-12-11', 0.5), ('e', 2, '2026-12-04', 1), ('f', 1, '2026-12-31', 1),"
                        + " ('f', 1, '2027-01-01', 1), ('f', 1, '2027-01-04', 1), ('g', 1, '1969-12-31', 1), ('g', 1, '1970-01-01', 1)");
    }

    private static String all(Statement statement, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                    row.add(String.valueOf(rows.getObject(i)));
                all.add(String.join(" ", row));
            }
        }
        return String.join("; ", all);
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
