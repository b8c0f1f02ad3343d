package org.yuankao.identity;

import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.yuankao.shared.Actor;

/**
 * A candidate's phone as second view (role {@code PHONE}).
 *
 * @param joinId names this joining, so that a phone that joins later replaces an earlier one
 */
public record PhonePrincipal(UUID sittingId, UUID joinId) implements Actor, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return joinId.toString();
    }

    @Override
    public String actor() {
        return "phone:" + sittingId;
    }
}
