package org.yuankao.proctoring.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.IdentityCheck;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.Photos;

/** What a proctor looks at before the decision. Whoever sees a photo leaves a trace (Q2). */
@Component
@Transactional
class Reviews {

    private final ReviewRecords records;
    private final ReviewReading reading;
    private final Reach reach;
    private final IdentityChecks checks;
    private final Photos photos;
    private final AuditLog audit;

    Reviews(
            ReviewRecords records,
            ReviewReading reading,
            Reach reach,
            IdentityChecks checks,
            Photos photos,
            AuditLog audit) {
        this.records = records;
        this.reading = reading;
        this.reach = reach;
        this.checks = checks;
        this.photos = photos;
        this.audit = audit;
    }

    Page<Review> list(ReviewState state, PageRequest request, StaffPrincipal staff) {
        Page<ReviewRow> rows = records.page(state, reach.of(staff), request);
        return Page.of(reading.read(rows.items()), request, rows.total());
    }

    Review review(String taskId, StaffPrincipal staff) {
        return reading.read(List.of(row(taskId, staff))).get(0);
    }

    ReviewDetail detail(String taskId, StaffPrincipal staff) {
        ReviewRow row = row(taskId, staff);
        Collection<IdentityCheck> all = checks.ofSitting(row.sittingId());
        List<ReviewDetail.Earlier> earlier = all.stream()
                .takeWhile(check -> !check.photoId().equals(row.photoId()))
                .map(check -> new ReviewDetail.Earlier(check.submittedAt(), check.outcome(), check.score()))
                .toList();
        boolean registered = photos.registered(row.photoId()).isPresent();
        return new ReviewDetail(reading.read(List.of(row)).get(0), registered, earlier);
    }

    byte[] taken(String taskId, StaffPrincipal staff) {
        return seen(taskId, staff, "taken", photos::taken);
    }

    byte[] registered(String taskId, StaffPrincipal staff) {
        return seen(taskId, staff, "registered", photos::registered);
    }

    private byte[] seen(String taskId, StaffPrincipal staff, String which, Function<UUID, Optional<byte[]>> open) {
        ReviewRow row = row(taskId, staff);
        byte[] photo = open.apply(row.photoId()).orElseThrow(() -> Problem.of("proctoring.photo.none"));
        audit.record(
                "proctoring.photo.seen",
                "sitting:" + row.sittingId(),
                null,
                Map.of("photo", which, "photoId", row.photoId().toString(), "taskId", taskId));
        return photo;
    }

    private ReviewRow row(String taskId, StaffPrincipal staff) {
        return records.find(taskId, reach.of(staff)).orElseThrow(() -> Problem.of("proctoring.review.unknown"));
    }
}
