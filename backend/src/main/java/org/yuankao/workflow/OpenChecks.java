package org.yuankao.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuankao.processes.Variables;
import org.yuankao.sitting.IdentityCheck;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.IdentityPhase;
import org.yuankao.sitting.IdentityPurpose;
import org.yuankao.sitting.IdentityReason;

/** The check of a sitting's entry that is still to be decided, as the variables that a process needs to go on with it. */
@Component
class OpenChecks {

    private final IdentityChecks checks;

    OpenChecks(IdentityChecks checks) {
        this.checks = checks;
    }

    Optional<Map<String, Object>> undecided(UUID sittingId) {
        return checks.ofSitting(sittingId).stream()
                .filter(check -> check.purpose() == IdentityPurpose.ENTRY)
                .reduce((earlier, later) -> later)
                .filter(check -> check.phase() != IdentityPhase.DECIDED)
                .map(OpenChecks::variables);
    }

    private static Map<String, Object> variables(IdentityCheck check) {
        return Map.of(
                Variables.PHOTO_ID, check.photoId().toString(),
                Variables.PHOTO_TRY, check.tryNumber(),
                Variables.FACE_CONSENT, check.reason() != IdentityReason.CONSENT_REFUSED);
    }
}
