package org.yuankao.sitting.step;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Variables;

/** The candidate confirms the personal information. */
@Service
class InformationStep {

    private final StepGate gate;

    InformationStep(StepGate gate) {
        this.gate = gate;
    }

    @Transactional
    public void confirm(CandidatePrincipal candidate, long revision) {
        OpenStep open = gate.open(candidate, revision, FormKeys.CANDIDATE_CONFIRM_INFORMATION);
        gate.complete(open, Map.of(Variables.INFORMATION_CONFIRMED, true));
    }
}
