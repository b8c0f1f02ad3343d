package org.yuankao.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param processInstanceId of the sitting, not of the identity check that it called */
public record PendingCheck(
        UUID photoId,
        UUID sittingId,
        IdentityPurpose purpose,
        @Nullable String processInstanceId) {}
