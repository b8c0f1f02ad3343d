package org.yuankao.identity;

import java.util.UUID;
import org.springframework.http.ResponseCookie;

/** The candidate's signed token in the cookie {@code YKSIT}; nothing is stored on the server for it. */
public interface CandidateToken {

    ResponseCookie issue(UUID sittingId, int epoch, String deviceId);

    /** The cookie that takes the token away again. */
    ResponseCookie cleared();
}
