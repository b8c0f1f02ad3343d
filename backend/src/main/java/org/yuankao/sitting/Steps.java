package org.yuankao.sitting;

import java.util.List;
import java.util.UUID;

/**
 * The step a candidate's page shows. The engine's listeners write it in the engine's own transaction, so the page never
 * asks the engine.
 */
public interface Steps {

    /**
     * The token stands at a new activity. The revision grows with each move; a completion that carries an older one is
     * refused. A move to {@code candidate:identity-machine} or {@code candidate:identity-person} is taken only while the
     * photo of the entry is undecided and the entry not provisional: a check that goes on beside the sitting never pulls
     * the candidate back.
     */
    void moved(UUID sittingId, StepMove move);

    /** The steps of a process definition in the order of the model, for the step bar; the last call wins. */
    void plan(String definitionId, List<PlannedStep> steps);
}
