package org.yuankao.proctoring.intervention;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.room.ReachedSittings;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.Sittings;

/** A proctor ends an exam by hand (P2). Nothing that was answered is lost, and the chief can take it back. */
@Component
class EndSitting {

    private final ReachedSittings reached;
    private final Sittings sittings;
    private final AuditLog audit;

    EndSitting(ReachedSittings reached, Sittings sittings, AuditLog audit) {
        this.reached = reached;
        this.sittings = sittings;
        this.audit = audit;
    }

    @Transactional
    public void end(UUID sittingId, String reason, StaffPrincipal staff) {
        reached.get(sittingId, staff);
        if (!sittings.endedByProctor(sittingId, reason)) {
            throw Problem.of("proctoring.sitting.over");
        }
        audit.record("proctoring.sitting.ended", "sitting:" + sittingId, reason, Map.of());
    }
}
