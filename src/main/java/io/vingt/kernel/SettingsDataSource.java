package io.vingt.kernel;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database that the settings name: PostgreSQL where the URL begins so, else H2, by default a file below the data. */
public final class SettingsDataSource implements DataSource {

    /** One dialect for both; an answered write is on disk (WRITE_DELAY=0), and the server ends H2, not a JVM hook. */
    public static final String H2_MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000";

    private final DataSource driver;

    public SettingsDataSource() {
        this(Settings.read());
    }

    public SettingsDataSource(Settings settings) {
        String url = settings.get("vingt.db.url")
                .orElseGet(() -> "jdbc:h2:file:" + settings.data().resolve("vingt") + ";DB_CLOSE_ON_EXIT=FALSE");
        String user = settings.get("vingt.db.user", url.startsWith("jdbc:h2:") ? "sa" : "vingt");
        String password = settings.get("vingt.db.password", "");
        driver = url.startsWith("jdbc:postgresql:") ? postgres(url, user, password) : h2(url, user, password);
    }

    private static DataSource h2(String url, String user, String password) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(url.contains("MODE=") ? url : url + H2_MODE);
        h2.setUser(user);
        h2.setPassword(password);
        return h2;
    }

    private static DataSource postgres(String url, String user, String password) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        postgres.setUser(user);
        if (!password.isEmpty()) postgres.setPassword(password);
        return postgres;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return driver.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return driver.getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
