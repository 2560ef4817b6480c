package io.vingt.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Both databases, each test with an empty one of its own; one PostgreSQL serves the whole run. */
public enum Databases {
    H2 {
        @Override
        public DataSource empty() {
            return JdbcConnectionPool.create(h2Url(), "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            String name = "v" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = server().getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server().getDatabase("postgres", name);
        }
    };

    private static EmbeddedPostgres postgres;

    public abstract DataSource empty();

    public DataSource migrated() {
        DataSource source = empty();
        Database.migrate(source);
        return source;
    }

    public static Stream<Databases> all() {
        return Stream.of(values());
    }

    public static String h2Url() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + SettingsDataSource.H2_MODE;
    }

    /** Started once for the whole run and stopped with it. */
    public static synchronized EmbeddedPostgres server() {
        try {
            if (postgres == null) postgres = EmbeddedPostgres.builder().start();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
