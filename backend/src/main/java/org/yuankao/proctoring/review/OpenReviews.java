package org.yuankao.proctoring.review;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.proctoring.IdentityReviews;
import org.yuankao.proctoring.ReviewReason;
import org.yuankao.sitting.SittingCard;
import org.yuankao.sitting.Sittings;

/** Follows the engine's tasks, in their transactions. */
@Component
@Transactional
class OpenReviews implements IdentityReviews {

    private final JdbcClient jdbc;
    private final Sittings sittings;

    OpenReviews(JdbcClient jdbc, Sittings sittings) {
        this.jdbc = jdbc;
        this.sittings = sittings;
    }

    @Override
    public void opened(String taskId, UUID sittingId, UUID photoId, ReviewReason reason, boolean provisional) {
        SittingCard sitting = sittings.find(sittingId)
                .orElseThrow(() -> new IllegalArgumentException("No sitting " + sittingId + " to review"));
        jdbc.sql("""
                        insert into proctoring.identity_review
                               (task_id, sitting_id, photo_id, room_id, ticket_number, reason, provisional, since)
                        values (:task, :sitting, :photo, :room, :ticket, :reason, :provisional, shared.exam_now())
                        on conflict (task_id) do nothing
                        """)
                .param("task", taskId)
                .param("sitting", sittingId)
                .param("photo", photoId)
                .param("room", sitting.roomId(), java.sql.Types.OTHER)
                .param("ticket", sitting.ticketNumber())
                .param("reason", reason.name())
                .param("provisional", provisional)
                .update();
    }

    @Override
    public void closed(String taskId) {
        jdbc.sql("""
                        update proctoring.identity_review set closed_at = shared.exam_now()
                         where task_id = :task and closed_at is null
                        """).param("task", taskId).update();
    }
}
