package org.yuankao.shared.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a database that cannot be reached, is stopping or has no room left (faults 9 and 10) from an error of ours, by
 * the SQL state where the framework's classes do not: 08 connection, 53 resources, 57P operator's intervention.
 */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean is(@Nullable Object thrown) {
        int depth = 0;
        for (Throwable cause = thrown instanceof Throwable first ? first : null;
                cause != null && depth < 20;
                cause = cause.getCause(), depth++) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && says(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
