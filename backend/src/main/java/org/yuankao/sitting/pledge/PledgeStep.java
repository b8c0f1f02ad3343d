package org.yuankao.sitting.pledge;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Variables;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.holding.Presence;
import org.yuankao.sitting.register.Ending;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.step.OpenStep;
import org.yuankao.sitting.step.StepGate;

/** No pledge, no exam (C3): declining is recorded and ends the entry; a new login offers the pledge again. */
@Service
class PledgeStep {

    private final StepGate gate;
    private final Pledges pledges;
    private final Register register;
    private final Ending ending;
    private final Presence presence;
    private final AuditLog audit;

    PledgeStep(StepGate gate, Pledges pledges, Register register, Ending ending, Presence presence, AuditLog audit) {
        this.gate = gate;
        this.pledges = pledges;
        this.register = register;
        this.ending = ending;
        this.presence = presence;
        this.audit = audit;
    }

    @Transactional
    public void sign(CandidatePrincipal candidate, long revision, String signature, boolean faceConsent) {
        if (signature.isBlank()) {
            throw Problem.of("sitting.pledge.unsigned").field("signature", "sitting.pledge.signature-required");
        }
        OpenStep open = gate.open(candidate, revision, FormKeys.CANDIDATE_PLEDGE);
        pledges.signed(open.sitting(), signature.strip());
        pledges.consent(open.sitting(), faceConsent);
        audit.record("sitting.pledge.signed", subject(open), null, Map.of("faceConsent", faceConsent));
        gate.complete(open, Map.of(Variables.PLEDGE_SIGNED, true, Variables.FACE_CONSENT, faceConsent));
    }

    @Transactional
    public void decline(CandidatePrincipal candidate, long revision) {
        OpenStep open = gate.open(candidate, revision, FormKeys.CANDIDATE_PLEDGE);
        pledges.declined(open.sitting());
        presence.gone(open.sitting().id());
        audit.record("sitting.pledge.declined", subject(open), null, Map.of());
        gate.complete(open, Map.of(Variables.PLEDGE_SIGNED, false));
        // whatever an edited model does with a refusal, the fact is ours
        ending.end(register.lock(candidate), EndReason.DECLINED);
    }

    private static String subject(OpenStep open) {
        return "sitting:" + open.sitting().id();
    }
}
