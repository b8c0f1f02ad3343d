package org.yuankao.sitting.handin;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Sessions;
import org.yuankao.sitting.DeadlineClose;
import org.yuankao.sitting.session.DatabaseClock;

@Component
class Deadline implements DeadlineClose {

    private static final String OVERDUE = " where a.handed_in_at is null and a.deadline <= shared.exam_now()";

    private final JdbcClient jdbc;
    private final Closing closing;
    private final ClosingNews news;
    private final Sessions sessions;
    private final DatabaseClock clock;

    Deadline(JdbcClient jdbc, Closing closing, ClosingNews news, Sessions sessions, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.closing = closing;
        this.news = news;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int closeOverdue(int limit) {
        return close(
                jdbc.sql(OpenAdmission.SELECT + OVERDUE + " order by a.deadline limit :limit" + OpenAdmission.LOCK_FREE)
                        .param("limit", limit));
    }

    @Override
    @Transactional
    public int closeOverdue(UUID sessionId, int limit) {
        int closed = close(jdbc.sql(OpenAdmission.SELECT + OVERDUE + " and a.session_id = :session limit :limit"
                        + OpenAdmission.LOCK_FREE)
                .param("session", sessionId)
                .param("limit", limit));
        boolean ended = !clock.now().isBefore(sessions.get(sessionId).endsAt());
        return ended && closed < limit ? closed + closeNotAdmitted(sessionId, limit - closed) : closed;
    }

    private int close(JdbcClient.StatementSpec overdue) {
        List<OpenAdmission> admissions = overdue.query(OpenAdmission.class).list();
        closing.atDeadline(admissions);
        return admissions.size();
    }

    /**
     * Waits for whoever holds a row, such as the preparation of a session that is over already: nobody asks a second
     * time. A portion whose rows all changed while it waited says nothing about those behind it.
     */
    private int closeNotAdmitted(UUID sessionId, int limit) {
        List<UUID> closed;
        do {
            closed = closePortion(sessionId, limit);
        } while (closed.isEmpty() && somebodyIsLeft(sessionId));
        if (!closed.isEmpty()) {
            news.closed(closed);
        }
        return closed.size();
    }

    /** Who declined stays declined: that is how it ended. */
    private List<UUID> closePortion(UUID sessionId, int limit) {
        return jdbc.sql("""
                        update sitting.sitting
                           set state = case state when 'EXPECTED' then 'ABSENT' else 'ENDED' end,
                               end_reason = 'SESSION_CLOSED', ended_at = shared.exam_now()
                         where id in (select id from sitting.sitting
                                       where session_id = :session and state in ('EXPECTED', 'ENTERED')
                                       order by id limit :limit for update)
                        returning id
                        """)
                .param("session", sessionId)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private boolean somebodyIsLeft(UUID sessionId) {
        return jdbc.sql("""
                        select exists (select from sitting.sitting
                                        where session_id = :session and state in ('EXPECTED', 'ENTERED'))
                        """).param("session", sessionId).query(Boolean.class).single();
    }
}
