package org.yuankao.shared.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.shared.Problem;

/** The last word on what failed outside of controllers: in the container, in a filter. */
@Hidden
@RestController
class ErrorDocument implements ErrorController {

    private final ProblemDocuments documents;

    ErrorDocument(ProblemDocuments documents) {
        this.documents = documents;
    }

    @RequestMapping("/error")
    @PreAuthorize("permitAll()")
    ResponseEntity<Object> error(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Problem refusal) {
            return documents.entity(refusal, request);
        }
        if (failure instanceof IOException stopped && stopped.getCause() instanceof SocketTimeoutException
                || failure instanceof SocketTimeoutException) {
            return documents.entity(Problem.of("shared.request.too-slow"), request);
        }
        if (DatabaseAway.is(failure)) {
            // a session could not be read, before any controller was asked
            return documents.entity(ProblemAdvice.databaseAway(), request);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String code = status instanceof Integer known
                ? switch (known) {
                    case 400 -> "shared.request.unreadable";
                    case 404 -> "shared.not-found";
                    case 405 -> "shared.method.not-allowed";
                    case 413 -> "shared.upload.too-large";
                    case 415 -> "shared.media-type.unsupported";
                    default -> "shared.server.failed";
                }
                : "shared.not-found";
        return documents.entity(Problem.of(code), request);
    }
}
