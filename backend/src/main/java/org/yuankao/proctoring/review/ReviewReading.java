package org.yuankao.proctoring.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.sitting.IdentityCheck;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.SittingLabel;
import org.yuankao.sitting.SittingViews;

/** Makes what staff read of stored reviews: names masked, with the session and what was measured. */
@Component
class ReviewReading {

    private final SittingViews sittings;
    private final IdentityChecks checks;
    private final Sessions sessions;
    private final StaffAccounts accounts;
    private final Reach reach;

    ReviewReading(
            SittingViews sittings, IdentityChecks checks, Sessions sessions, StaffAccounts accounts, Reach reach) {
        this.sittings = sittings;
        this.checks = checks;
        this.sessions = sessions;
        this.accounts = accounts;
        this.reach = reach;
    }

    List<Review> read(Collection<ReviewRow> rows) {
        Map<UUID, SittingLabel> labels =
                sittings.labels(rows.stream().map(ReviewRow::sittingId).toList());
        Map<UUID, String> rooms =
                reach.names(rows.stream().map(ReviewRow::roomId).toList());
        Map<UUID, String> staff = accounts.displayNames(
                rows.stream().map(ReviewRow::decidedBy).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> review(
                        row, Objects.requireNonNull(labels.get(row.sittingId())), rooms.get(row.roomId()), staff))
                .toList();
    }

    private Review review(ReviewRow row, SittingLabel label, @Nullable String room, Map<UUID, String> staff) {
        IdentityCheck check = checks.find(row.photoId()).orElseThrow();
        ExamSession session = sessions.get(label.sessionId());
        return new Review(
                row.taskId(),
                row.sittingId(),
                label.nameMasked(),
                label.ticketNumber(),
                room,
                session.name(),
                session.startsAt(),
                row.reason(),
                check.score(),
                check.modelDigest(),
                check.purpose(),
                // the entry may have come after the review was opened
                row.provisional() || check.provisional(),
                row.since(),
                row.decidedAt(),
                row.decidedBy() == null ? null : staff.get(row.decidedBy()),
                row.outcome());
    }
}
