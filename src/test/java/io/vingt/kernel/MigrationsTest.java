package io.vingt.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

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

    private static String text(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
