package io.vingt.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything asks for it; whoever asks at start depends on this bean. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/vingt",
        className = "io.vingt.kernel.SettingsDataSource",
        minPoolSize = 2,
        maxPoolSize = 20)
public class Database {

    @Resource(lookup = "java:app/jdbc/vingt")
    private DataSource source;

    @PostConstruct
    void migrate() {
        migrate(source);
    }

    public static void migrate(DataSource source) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
