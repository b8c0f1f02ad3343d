package org.yuankao.sitting.secondview;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Variables;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.step.OpenStep;
import org.yuankao.sitting.step.StepGate;

/**
 * The candidate goes on once the phone has joined, or where the batch's rule does not ask for one. The process decides
 * who looks at the phone's place; without a phone there is nothing to look at.
 */
@Service
class SecondViewStep {

    private final StepGate gate;
    private final Sessions sessions;
    private final SecondView secondView;

    SecondViewStep(StepGate gate, Sessions sessions, SecondView secondView) {
        this.gate = gate;
        this.sessions = sessions;
        this.secondView = secondView;
    }

    @Transactional
    public void goOn(CandidatePrincipal candidate, long revision) {
        OpenStep open = gate.open(candidate, revision, FormKeys.CANDIDATE_SECOND_VIEW);
        boolean required = sessions.get(open.sitting().sessionId()).rules().secondViewRequired();
        boolean joined = secondView.hasJoined(open.sitting().id());
        if (required && !joined) {
            throw Problem.of("sitting.second-view.not-joined");
        }
        gate.complete(open, Map.of(Variables.SECOND_VIEW_JOINED, joined));
    }
}
