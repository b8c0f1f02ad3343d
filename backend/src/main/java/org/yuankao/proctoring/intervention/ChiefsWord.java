package org.yuankao.proctoring.intervention;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.room.ReachedSittings;
import org.yuankao.shared.AuditLog;
import org.yuankao.sitting.Admission;

/** What only a chief proctor does: let go on what was ended by mistake, and admit where the engine stands still. */
@Component
@Transactional
class ChiefsWord {

    private final ReachedSittings reached;
    private final Admission admission;
    private final AuditLog audit;

    ChiefsWord(ReachedSittings reached, Admission admission, AuditLog audit) {
        this.reached = reached;
        this.admission = admission;
        this.audit = audit;
    }

    Optional<Instant> reinstate(UUID sittingId, String reason, StaffPrincipal staff) {
        reached.get(sittingId, staff);
        Optional<Instant> deadline = admission.reinstate(sittingId);
        Map<String, String> details =
                deadline.map(until -> Map.of("deadline", until.toString())).orElse(Map.of());
        audit.record("proctoring.sitting.reinstated", "sitting:" + sittingId, reason, details);
        return deadline;
    }

    void admit(UUID sittingId, String reason, StaffPrincipal staff) {
        reached.get(sittingId, staff);
        admission.admitByHand(sittingId);
        audit.record("proctoring.sitting.admitted-by-hand", "sitting:" + sittingId, reason, Map.of());
    }
}
