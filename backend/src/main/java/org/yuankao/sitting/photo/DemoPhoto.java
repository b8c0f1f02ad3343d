package org.yuankao.sitting.photo;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.shared.SharedProperties;
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

    DemoPhoto(SharedProperties installation, Register register, RegisteredPhotos photos, AuditLog audit) {
        this.installation = installation;
        this.register = register;
        this.photos = photos;
        this.audit = audit;
    }

    @Transactional
    public void register(CandidatePrincipal candidate, byte[] photo) {
        if (!installation.demo()) {
            throw Problem.of("sitting.demo-only");
        }
        SittingFacts sitting = register.lock(candidate);
        photos.put(sitting.candidateId(), photo);
        audit.record("sitting.photo.registered-in-demo", "candidate:" + sitting.candidateId(), null, Map.of());
    }
}
