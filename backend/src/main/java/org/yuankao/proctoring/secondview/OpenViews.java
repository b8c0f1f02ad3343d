package org.yuankao.proctoring.secondview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.proctoring.SecondViewReviews;
import org.yuankao.sitting.SittingCard;
import org.yuankao.sitting.Sittings;

/** Follows the engine's tasks, in their transactions. */
@Component
@Transactional
class OpenViews implements SecondViewReviews {

    private final JdbcClient jdbc;
    private final Sittings sittings;

    OpenViews(JdbcClient jdbc, Sittings sittings) {
        this.jdbc = jdbc;
        this.sittings = sittings;
    }

    @Override
    public void waiting(UUID sittingId, String taskId, @Nullable String verdict) {
        SittingCard sitting = sittings.find(sittingId)
                .orElseThrow(() -> new IllegalArgumentException("No sitting " + sittingId + " to look at"));
        jdbc.sql("""
                        insert into proctoring.second_view_review
                               (task_id, sitting_id, room_id, ticket_number, verdict, since)
                        values (:task, :sitting, :room, :ticket, :verdict, shared.exam_now())
                        on conflict (task_id) do nothing
                        """)
                .param("task", taskId)
                .param("sitting", sittingId)
                .param("room", sitting.roomId(), java.sql.Types.OTHER)
                .param("ticket", sitting.ticketNumber())
                .param("verdict", verdict, java.sql.Types.VARCHAR)
                .update();
    }

    @Override
    public void closed(String taskId) {
        jdbc.sql("""
                        update proctoring.second_view_review set closed_at = shared.exam_now()
                         where task_id = :task and closed_at is null
                        """).param("task", taskId).update();
    }
}
