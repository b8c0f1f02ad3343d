package org.yuankao.enrolment;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.RegisteredPhotos;

/** Registers a candidate's photo; a registration point does it for its own candidates only. */
@Component
@Transactional
class RegisterPhoto {

    private final CandidateRecords candidates;
    private final RegisteredPhotos photos;
    private final AuditLog audit;

    RegisterPhoto(CandidateRecords candidates, RegisteredPhotos photos, AuditLog audit) {
        this.candidates = candidates;
        this.photos = photos;
        this.audit = audit;
    }

    /** Another point's candidate is answered as one that does not exist. */
    void register(UUID candidateId, byte[] photo, StaffPrincipal staff) {
        Candidate candidate = candidates
                .find(candidateId)
                .filter(found -> staff.has(Role.ADMIN) || found.point().belongsTo(staff.id()))
                .orElseThrow(() -> Problem.of("enrolment.candidate.unknown"));
        photos.put(candidate.id(), photo);
        audit.record("enrolment.photo.registered", "candidate:" + candidateId, null, Map.of("bytes", photo.length));
    }
}
