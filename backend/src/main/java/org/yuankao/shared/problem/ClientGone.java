package org.yuankao.shared.problem;

import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Tells a browser that closed its connection, as it does with every file of a page that is left, from an error of ours.
 * The container's own classes say it; a broken pipe that is not wrapped in one of them belongs to another connection,
 * such as the one to the database, and is an error.
 */
final class ClientGone {

    private ClientGone() {}

    static boolean is(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException) {
                return true;
            }
        }
        return false;
    }
}
