package io.vingt.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import javax.sql.DataSource;
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
}
