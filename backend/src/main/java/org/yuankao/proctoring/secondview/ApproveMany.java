package org.yuankao.proctoring.secondview;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.SecondViewDecided.Outcome;
import org.yuankao.proctoring.secondview.Decided.State;

/** Decides many, each in a transaction of its own: one that somebody was faster with holds up no other. */
@Component
class ApproveMany {

    private static final Logger LOG = LoggerFactory.getLogger(ApproveMany.class);

    private final Approve approve;

    ApproveMany(Approve approve) {
        this.approve = approve;
    }

    List<Decided> decide(Collection<String> taskIds, Outcome outcome, @Nullable String hint, StaffPrincipal staff) {
        return taskIds.stream()
                .distinct()
                .map(taskId -> one(taskId, outcome, hint, staff))
                .toList();
    }

    /** The candidate moves on in the same moment, or the sweep does: the engine refuses one of both. */
    private Decided one(String taskId, Outcome outcome, @Nullable String hint, StaffPrincipal staff) {
        try {
            return approve.decide(taskId, outcome, hint, staff);
        } catch (RuntimeException e) {
            LOG.warn("The second view of task {} could not be decided", taskId, e);
            return Decided.as(taskId, State.FAILED);
        }
    }
}
