package org.yuankao.shared.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a database that cannot be reached, is stopping or has no room left (faults 9 and 10) from an error of ours, by
 * the SQL state where the framework's classes do not: 08 connection, 53 resources, 57P operator's intervention.
 */
public final class DatabaseAway {

    private DatabaseAway() {}

    public static boolean is(@Nullable Object thrown) {
        return any(
                thrown,
                cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof QueryTimeoutException
                        || cause instanceof SQLTransientConnectionException
                        || takenAway(cause)
                        || says(cause, "08", "53", "57P"));
    }

    /** Nothing but the connection is at fault. */
    static boolean unreachable(Throwable thrown) {
        return any(
                thrown,
                cause -> cause instanceof SQLTransientConnectionException
                        || takenAway(cause)
                        || says(cause, "08", "57P"));
    }

    private static boolean any(@Nullable Object thrown, Predicate<Throwable> test) {
        int depth = 0;
        for (Throwable cause = thrown instanceof Throwable first ? first : null;
                cause != null && depth < 20;
                cause = cause.getCause(), depth++) {
            if (test.test(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The pool has closed a broken connection under a transaction, whose rollback then says no more than this. */
    private static boolean takenAway(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() == null
                && "Connection is closed".equals(sql.getMessage());
    }

    private static boolean says(Throwable cause, String... states) {
        String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && Stream.of(states).anyMatch(state::startsWith);
    }
}
