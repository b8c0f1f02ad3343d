package org.yuankao.proctoring.incident;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.CandidateMessages;
import org.yuankao.sitting.Sittings;

/** What follows from a decision: nothing, a warning, a violation on record, or the end of the exam. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Consequences {

    private final CandidateMessages messages;
    private final Sittings sittings;
    private final Violations violations;

    Consequences(CandidateMessages messages, Sittings sittings, Violations violations) {
        this.messages = messages;
        this.sittings = sittings;
        this.violations = violations;
    }

    /** Who is gone already can neither be warned nor stopped; the proctor decides otherwise then. */
    void of(IncidentRow incident, Verdict verdict, UUID by) {
        switch (verdict.decision()) {
            case DISMISS -> {}
            case WARN -> {
                String text = Objects.requireNonNull(verdict.message());
                if (!messages.send(incident.sittingId(), CandidateMessages.Kind.WARNING, text, by)) {
                    throw Problem.of("proctoring.incident.candidate-gone");
                }
            }
            case RECORD -> violations.record(incident, Objects.requireNonNull(verdict.reason()), by);
            case END -> {
                if (!sittings.endedByProctor(incident.sittingId(), Objects.requireNonNull(verdict.reason()))) {
                    throw Problem.of("proctoring.incident.candidate-gone");
                }
            }
        }
    }
}
