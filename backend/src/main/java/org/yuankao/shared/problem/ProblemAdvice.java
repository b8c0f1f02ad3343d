package org.yuankao.shared.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.Problem;

/** Says every refusal and failure of the application itself; {@link RequestAdvice} those of the request's form. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final LastingFault withoutDatabase =
            new LastingFault(LOG, "Requests are refused, the database does not take them");
    private final ProblemDocuments documents;

    ProblemAdvice(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Problem problem, HttpServletRequest request) {
        return documents.entity(problem, request);
    }

    /** Left to the security filters, which know whether to ask for a login. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notAllowed(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<Object> raced(ConcurrencyFailureException e, HttpServletRequest request) {
        return documents.entity(Problem.of("shared.row.stale").causedBy(e), request);
    }

    /** @return none when the caller has gone and there is nobody to answer */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> failed(Exception e, HttpServletRequest request) {
        if (ClientGone.is(e)) {
            LOG.debug("{} {}: the caller has gone", request.getMethod(), request.getRequestURI(), e);
            return null;
        }
        if (DatabaseAway.is(e)) {
            withoutDatabase.met(e);
            return documents.entity(databaseAway(), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return documents.entity(Problem.of("shared.server.failed"), request);
    }

    static Problem databaseAway() {
        return Problem.of("shared.database.away").retryAfter(Duration.ofSeconds(2));
    }
}
