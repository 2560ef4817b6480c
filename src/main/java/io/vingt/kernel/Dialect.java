package io.vingt.kernel;

/** The two databases, where one statement cannot serve both. */
public enum Dialect {
    H2,
    POSTGRESQL;

    public static Dialect of(Settings settings) {
        return settings.get("vingt.db.url", "").startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
    }
}
