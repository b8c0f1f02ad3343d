package org.yuankao.sitting.pledge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param signature the candidate's name as typed; required when signed
 * @param faceConsent refusing it leads to the manual way, equal in worth (Q2)
 */
record PledgeRequest(
        @NotNull Long revision,
        @NotNull Boolean signed,
        @Nullable Boolean faceConsent,
        @Nullable @Size(max = 60) String signature) {

    boolean consents() {
        return Boolean.TRUE.equals(faceConsent);
    }
}
