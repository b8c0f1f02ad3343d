package org.yuankao.sitting.secondview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.ExamSession;
import org.yuankao.sitting.PendingSecondView;
import org.yuankao.sitting.SecondViewChecks;
import org.yuankao.sitting.SecondViewOutcome;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.session.SessionCards;

@Component
@Transactional
class ViewChecks implements SecondViewChecks {

    private static final String PENDING = """
            select k.sitting_id, s.process_instance_id
              from sitting.second_view_check k join sitting.sitting s on s.id = k.sitting_id
            """;

    private final JdbcClient jdbc;
    private final Register register;
    private final SessionCards sessions;

    ViewChecks(JdbcClient jdbc, Register register, SessionCards sessions) {
        this.jdbc = jdbc;
        this.register = register;
        this.sessions = sessions;
    }

    @Override
    public int machineStarted(UUID sittingId) {
        ExamSession session =
                sessions.get(register.find(sittingId).orElseThrow().sessionId());
        return jdbc.sql("""
                        insert into sitting.second_view_check as k
                               (sitting_id, tries, phase, since, overdue_at, waived_at)
                        values (:sitting, 1, 'MACHINE', shared.exam_now(),
                                shared.exam_now() + :wait * interval '1 millisecond', :start)
                        on conflict (sitting_id) do update
                           set tries = k.tries + 1, phase = 'MACHINE', verdict = null, outcome = null, hint = null,
                               decided_by = null, decided_at = null, since = excluded.since,
                               overdue_at = excluded.overdue_at, waived_at = excluded.waived_at
                        returning tries
                        """)
                .param("sitting", sittingId)
                .param("wait", session.rules().identityWait().toMillis())
                .param("start", At.of(session.startsAt()))
                .query(Integer.class)
                .single();
    }

    @Override
    public void personStarted(UUID sittingId, @Nullable String verdict) {
        jdbc.sql("""
                        update sitting.second_view_check
                           set phase = 'PERSON', verdict = :verdict, since = shared.exam_now()
                         where sitting_id = :sitting and phase <> 'DECIDED'
                        """)
                .param("verdict", verdict, java.sql.Types.VARCHAR)
                .param("sitting", sittingId)
                .update();
    }

    @Override
    public void advised(UUID sittingId, @Nullable String hint) {
        jdbc.sql("update sitting.second_view_check set hint = :hint where sitting_id = :sitting and phase <> 'DECIDED'")
                .param("hint", hint, java.sql.Types.VARCHAR)
                .param("sitting", sittingId)
                .update();
    }

    @Override
    public void decided(UUID sittingId, SecondViewOutcome outcome, @Nullable String verdict, @Nullable UUID by) {
        jdbc.sql("""
                        update sitting.second_view_check
                           set phase = 'DECIDED', outcome = :outcome, verdict = coalesce(:verdict, verdict),
                               decided_by = :by, decided_at = shared.exam_now()
                         where sitting_id = :sitting and phase <> 'DECIDED'
                        """)
                .param("outcome", outcome.name())
                .param("verdict", verdict, java.sql.Types.VARCHAR)
                .param("by", by, java.sql.Types.OTHER)
                .param("sitting", sittingId)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PendingSecondView> overdue(int limit) {
        return pending("where k.phase = 'MACHINE' and k.overdue_at <= shared.exam_now()", "k.overdue_at", limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PendingSecondView> undecidedAtStart(int limit) {
        return pending("where k.phase <> 'DECIDED' and k.waived_at <= shared.exam_now()", "k.waived_at", limit);
    }

    /** Of a sitting that is over nobody waits, and it would stand before others for ever. */
    private List<PendingSecondView> pending(String condition, String order, int limit) {
        return jdbc.sql(PENDING + condition + " and s.state = 'ENTERED' order by " + order + " limit :limit")
                .param("limit", limit)
                .query(PendingSecondView.class)
                .list();
    }
}
