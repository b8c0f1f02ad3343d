package org.yuankao.enrolment;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.AcceptedPhoto;
import org.yuankao.sitting.RegisteredPhotos;

/**
 * Registers a candidate's photo; a registration point does it for its own candidates only. Between asking for the
 * candidate and storing the photo lies the work on the photo, which holds no connection.
 */
@Component
class RegisterPhoto {

    private final CandidateRecords candidates;
    private final RegisteredPhotos photos;
    private final AuditLog audit;
    private final TransactionTemplate whole;

    RegisterPhoto(CandidateRecords candidates, RegisteredPhotos photos, AuditLog audit, TransactionTemplate whole) {
        this.candidates = candidates;
        this.photos = photos;
        this.audit = audit;
        this.whole = whole;
    }

    /** Another point's candidate is answered as one that does not exist. */
    void register(UUID candidateId, byte[] photo, StaffPrincipal staff) {
        whole.executeWithoutResult(status -> own(candidateId, staff));
        AcceptedPhoto accepted = photos.accept(photo);
        whole.executeWithoutResult(status -> store(own(candidateId, staff), accepted, photo.length));
    }

    private Candidate own(UUID candidateId, StaffPrincipal staff) {
        return candidates
                .find(candidateId)
                .filter(found -> staff.has(Role.ADMIN) || found.point().belongsTo(staff.id()))
                .orElseThrow(() -> Problem.of("enrolment.candidate.unknown"));
    }

    private void store(Candidate candidate, AcceptedPhoto photo, int sent) {
        photos.put(candidate.id(), photo);
        audit.record("enrolment.photo.registered", "candidate:" + candidate.id(), null, Map.of("bytes", sent));
    }
}
