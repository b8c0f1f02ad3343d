package org.yuankao.shared.problem;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * While the database cannot be reached, pool, engine, scheduler and the sessions of staff write a stack trace at every try. They say nothing
 * that {@code shared.clock} has not said in one sentence, so these are not written; see logback-spring.xml. Whatever else
 * they have to say passes, a full disk among it, and so does a start that fails.
 */
public final class DatabaseAwayFilter extends TurboFilter {

    private static final List<String> REPEATING = List.of(
            "com.zaxxer.hikari.pool.",
            "org.camunda.bpm.engine.",
            "org.apache.catalina.core.ContainerBase.",
            "org.springframework.scheduling.support.TaskUtils",
            "org.springframework.transaction.support.TransactionTemplate",
            "org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver");

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        Throwable why = thrown == null ? lastOf(parameters) : thrown;
        boolean repeats = REPEATING.stream().anyMatch(logger.getName()::startsWith)
                && (why == null ? written(parameters) : DatabaseAway.unreachable(why));
        return repeats ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** The engine's HTTP interface writes the trace as text: no transaction could be begun. */
    private static boolean written(Object @Nullable [] parameters) {
        return parameters != null
                && Stream.of(parameters)
                        .anyMatch(text -> text instanceof String trace
                                && trace.startsWith(CannotCreateTransactionException.class.getName()));
    }

    /** Logback takes a throwable out of the parameters only after it has asked the filters. */
    private static @Nullable Throwable lastOf(Object @Nullable [] parameters) {
        return parameters != null
                        && parameters.length > 0
                        && parameters[parameters.length - 1] instanceof Throwable last
                ? last
                : null;
    }
}
