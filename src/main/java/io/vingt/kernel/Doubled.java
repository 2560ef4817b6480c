package io.vingt.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** What must be there once: whoever looks first and writes then is overtaken, so that the database's constraint decides. */
public final class Doubled {

    private static final String UNIQUE_VIOLATION = "23505";

    private Doubled() {}

    /**
     * Writes what is to be written, now. The transaction is over when it is refused.
     *
     * @param refusal what a caller is told when it is there already
     */
    public static void refuse(EntityManager entities, Supplier<? extends Refusal> refusal) {
        try {
            entities.flush();
        } catch (PersistenceException failed) {
            if (!isThere(failed)) throw failed;
            throw refusal.get();
        }
    }

    private static boolean isThere(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) return true;
        }
        return false;
    }
}
