package org.yuankao.identity;

import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.yuankao.shared.Actor;

/**
 * A candidate's computer (role {@code CANDIDATE}). The token proves that it was let in with this epoch; whether the
 * epoch is still the sitting's own is checked by the statement that reads or writes the sitting.
 *
 * @param deviceId thumbprint of the device's key, see {@link DeviceProof}
 */
public record CandidatePrincipal(UUID sittingId, int epoch, String deviceId) implements Actor, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return sittingId.toString();
    }

    @Override
    public String actor() {
        return "sitting:" + sittingId;
    }
}
