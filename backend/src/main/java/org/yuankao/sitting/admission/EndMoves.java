package org.yuankao.sitting.admission;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.SessionEndMoved;
import org.yuankao.sitting.hot.At;

/**
 * A moved end is the deadline of everybody admitted who has not handed in, with what was given back to somebody on top,
 * in the same transaction.
 */
@Component
class EndMoves {

    private final JdbcClient jdbc;
    private final EndLock endLock;

    EndMoves(JdbcClient jdbc, EndLock endLock) {
        this.jdbc = jdbc;
        this.endLock = endLock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void endMoved(SessionEndMoved moved) {
        endLock.moveEnd(moved.sessionId());
        jdbc.sql("""
                        update sitting.admission set deadline = :to + credit
                         where session_id = :session and handed_in_at is null
                        """)
                .param("to", At.of(moved.to()))
                .param("session", moved.sessionId())
                .update();
    }
}
