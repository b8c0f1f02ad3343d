package org.yuankao.sitting.photo;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.shared.SharedProperties;
import org.yuankao.sitting.AcceptedPhoto;
import org.yuankao.sitting.RegisteredPhotos;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;

/** A visitor of the demonstration registers a photo of their own; anywhere else this does not exist. */
@Service
class DemoPhoto {

    private final SharedProperties installation;
    private final Register register;
    private final RegisteredPhotos photos;
    private final AuditLog audit;
    private final TransactionTemplate stored;

    DemoPhoto(
            SharedProperties installation,
            Register register,
            RegisteredPhotos photos,
            AuditLog audit,
            TransactionTemplate stored) {
        this.installation = installation;
        this.register = register;
        this.photos = photos;
        this.audit = audit;
        this.stored = stored;
    }

    void register(CandidatePrincipal candidate, byte[] photo) {
        if (!installation.demo()) {
            throw Problem.of("sitting.demo-only");
        }
        AcceptedPhoto accepted = photos.accept(photo);
        stored.executeWithoutResult(status -> store(candidate, accepted));
    }

    private void store(CandidatePrincipal candidate, AcceptedPhoto photo) {
        SittingFacts sitting = register.lock(candidate);
        photos.put(sitting.candidateId(), photo);
        audit.record("sitting.photo.registered-in-demo", "candidate:" + sitting.candidateId(), null, Map.of());
    }
}
