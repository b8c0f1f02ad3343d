package org.yuankao.proctoring.incident;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.evidence.Evidence;
import org.yuankao.proctoring.evidence.Piece;
import org.yuankao.proctoring.room.ReachedSittings;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;

/** Opens stored evidence for those whose room it is of. */
@Component
@Transactional
class EvidencePictures {

    private final ReachedSittings sittings;
    private final Evidence evidence;
    private final AuditLog audit;

    EvidencePictures(ReachedSittings sittings, Evidence evidence, AuditLog audit) {
        this.sittings = sittings;
        this.evidence = evidence;
        this.audit = audit;
    }

    byte[] look(UUID id, StaffPrincipal staff) {
        Piece piece = evidence.find(id).orElseThrow(EvidencePictures::unknown);
        if (!sittings.reaches(piece.sittingId(), staff)) {
            throw unknown();
        }
        byte[] picture = evidence.picture(piece).orElseThrow(EvidencePictures::unknown);
        audit.record(
                "proctoring.evidence.seen",
                "sitting:" + piece.sittingId(),
                null,
                Map.of(
                        "evidenceId", id.toString(),
                        "moment", piece.moment().name(),
                        "view", piece.view().name(),
                        "at", piece.at().toString()));
        return picture;
    }

    private static Problem unknown() {
        return Problem.of("proctoring.evidence.unknown");
    }
}
