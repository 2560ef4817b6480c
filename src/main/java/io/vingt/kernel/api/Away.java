package io.vingt.kernel.api;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Whether something failed only because the database cannot be reached, is starting or is too busy right now. */
public final class Away {

    /** What a caller is told to wait. */
    public static final String SECONDS = "5";

    private Away() {}

    /** @param error with all its causes: pools and transactions wrap what the driver said */
    public static boolean tells(Throwable error) {
        int depth = 0;
        for (Throwable cause = error; cause != null && depth < 30; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLTransientException) return true;
            if (cause instanceof SQLException sql && isAway(sql.getSQLState())) return true;
            String message = cause.getMessage();
            if (message != null && message.contains("RAR5117")) return true;
        }
        return false;
    }

    /** Class 08 and 57P: no connection; 40001, 40P01 and HYT00: lost against another transaction, to be tried again. */
    private static boolean isAway(String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.equals("40001")
                        || state.equals("40P01")
                        || state.equals("HYT00")
                        || state.equals("53300"));
    }
}
