package org.yuankao.proctoring.secondview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.SecondViewDecided;
import org.yuankao.proctoring.SecondViewDecided.Outcome;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.proctoring.secondview.Decided.State;
import org.yuankao.shared.AuditLog;

/** Decides one second view, once; the engine follows in the same transaction, so that both stand or neither. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Approve {

    private final ViewRecords records;
    private final Reach reach;
    private final StaffAccounts accounts;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Approve(
            ViewRecords records,
            Reach reach,
            StaffAccounts accounts,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.records = records;
        this.reach = reach;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
    }

    Decided decide(String taskId, Outcome outcome, @Nullable String hint, StaffPrincipal staff) {
        var rooms = reach.of(staff);
        boolean decided = records.decide(taskId, rooms, outcome, hint, staff.id());
        ViewRow row = records.find(taskId, rooms).orElse(null);
        if (row == null) {
            return Decided.as(taskId, State.UNKNOWN);
        }
        if (!decided) {
            return late(row);
        }
        audit.record(
                "proctoring.second-view.decided",
                "sitting:" + row.sittingId(),
                hint,
                Map.of("outcome", outcome.name(), "taskId", taskId));
        events.publishEvent(new SecondViewDecided(taskId, row.sittingId(), outcome, hint, staff.id()));
        return new Decided(taskId, State.DONE, outcome, null, row.decidedAt());
    }

    private Decided late(ViewRow row) {
        UUID by = row.decidedBy();
        return by == null
                ? Decided.as(row.taskId(), State.CLOSED)
                : new Decided(
                        row.taskId(),
                        State.DECIDED_BEFORE,
                        row.outcome(),
                        accounts.displayNames(List.of(by)).get(by),
                        row.decidedAt());
    }
}
