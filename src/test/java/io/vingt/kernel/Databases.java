package io.vingt.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** Both databases, each test with an empty one of its own; one PostgreSQL serves the whole run. */
public enum Databases {
    H2 {
        @Override
        public DataSource empty() {
            return JdbcConnectionPool.create(h2Url(), "sa", "");
        }

        @Override
        public DataSource migrated() {
            DataSource source = empty();
            execute(source, Migrated.H2);
            return source;
        }

        @Override
        public void discard(DataSource source) {
            execute(source, "shutdown immediately");
            ((JdbcConnectionPool) source).dispose();
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            return created("template1");
        }

        @Override
        public DataSource migrated() {
            return created(Migrated.POSTGRESQL);
        }

        private DataSource created(String template) {
            String name = "v" + UUID.randomUUID().toString().replace("-", "");
            execute(server().getPostgresDatabase(), "create database " + name + " template " + template);
            return server().getDatabase("postgres", name);
        }

        @Override
        public void discard(DataSource source) {
            String name = ((PGSimpleDataSource) source).getDatabaseName();
            execute(server().getPostgresDatabase(), "drop database " + name + " with (force)");
        }
    };

    private static EmbeddedPostgres postgres;

    public abstract DataSource empty();

    /** Drops what {@link #empty} made: a run opens hundreds, and one in memory stays there until it is shut down. */
    public abstract void discard(DataSource source);

    /** An empty one with every table: a copy of one that was migrated once in this run. */
    public abstract DataSource migrated();

    public static Stream<Databases> all() {
        return Stream.of(values());
    }

    public static String h2Url() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + SettingsDataSource.H2_MODE;
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    /** What every migrated database of this run is copied from. */
    private static final class Migrated {

        /** All statements that make it. */
        static final String H2 = script();

        /** The name of a database that nobody is connected to. */
        static final String POSTGRESQL = "migrated";

        static {
            execute(server().getPostgresDatabase(), "create database " + POSTGRESQL);
            Database.migrate(server().getDatabase("postgres", POSTGRESQL));
        }

        private static String script() {
            DataSource source = Databases.H2.empty();
            Database.migrate(source);
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet lines = statement.executeQuery("script nopasswords nosettings")) {
                StringBuilder script = new StringBuilder();
                while (lines.next()) script.append(lines.getString(1)).append('\n');
                return script.toString();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                Databases.H2.discard(source);
            }
        }
    }
}
