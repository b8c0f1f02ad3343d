package org.yuankao.proctoring.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.IdentityReviewDecided;
import org.yuankao.proctoring.IdentityReviewDecided.Outcome;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.Sittings;

/** Decides a review once; the engine follows in the same transaction, so that both stand or neither. */
@Component
@Transactional
class Decide {

    private final ReviewRecords records;
    private final ReviewReading reading;
    private final Reach reach;
    private final Sittings sittings;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Decide(
            ReviewRecords records,
            ReviewReading reading,
            Reach reach,
            Sittings sittings,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.records = records;
        this.reading = reading;
        this.reach = reach;
        this.sittings = sittings;
        this.audit = audit;
        this.events = events;
    }

    Review decide(String taskId, Outcome outcome, @Nullable String reason, StaffPrincipal staff) {
        if (outcome != Outcome.SAME && reason == null) {
            throw Problem.of("shared.request.invalid").field("reason", "shared.field.required");
        }
        Collection<UUID> rooms = reach.of(staff);
        boolean decided = records.decide(taskId, rooms, outcome, reason, staff.id());
        ReviewRow row = records.find(taskId, rooms).orElseThrow(() -> Problem.of("proctoring.review.unknown"));
        Review review = reading.read(List.of(row)).get(0);
        if (!decided) {
            throw late(review);
        }
        if (over(row.sittingId())) {
            throw Problem.of("proctoring.review.closed");
        }
        if (outcome == Outcome.AGAIN && review.provisional()) {
            throw Problem.of("proctoring.review.provisional-again");
        }
        audit.record(
                "proctoring.identity.decided",
                "sitting:" + row.sittingId(),
                reason,
                Map.of("outcome", outcome.name(), "photoId", row.photoId().toString(), "taskId", taskId));
        events.publishEvent(new IdentityReviewDecided(taskId, row.sittingId(), row.photoId(), outcome, staff.id()));
        return review;
    }

    /** Another decision has ended the sitting: nothing is left to be decided, and two verdicts would contradict. */
    private boolean over(UUID sittingId) {
        return sittings.find(sittingId)
                .filter(sitting -> sitting.endReason() == EndReason.IDENTITY_REJECTED)
                .isPresent();
    }

    private static Problem late(Review review) {
        if (review.outcome() == null) {
            return Problem.of("proctoring.review.closed");
        }
        return Problem.of("proctoring.review.decided")
                .with("decidedBy", review.decidedBy())
                .with("decidedAt", review.decidedAt())
                .with("outcome", review.outcome());
    }
}
