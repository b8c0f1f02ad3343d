package org.yuankao.identity;

import java.util.UUID;
import org.springframework.http.ResponseCookie;

/** The phone's signed token in the cookie {@code YKVIEW2}. */
public interface PhoneToken {

    ResponseCookie issue(UUID sittingId, UUID joinId);

    ResponseCookie cleared();
}
