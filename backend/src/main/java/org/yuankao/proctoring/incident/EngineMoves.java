package org.yuankao.proctoring.incident;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.proctoring.Incidents;

/** Follows the engine, in its transactions. What it says late about a decided incident is kept, but moves nothing. */
@Component
@Transactional
class EngineMoves implements Incidents {

    private final JdbcClient jdbc;

    EngineMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void rated(UUID incidentId, int severity) {
        jdbc.sql("update proctoring.incident set severity = :severity where id = :id")
                .param("severity", severity)
                .param("id", incidentId)
                .update();
    }

    @Override
    public void waiting(UUID incidentId, String taskId) {
        jdbc.sql("""
                        update proctoring.incident set task_id = :task, waiting_since = shared.exam_now()
                         where id = :id and task_id is distinct from :task
                        """).param("task", taskId).param("id", incidentId).update();
    }

    @Override
    public void closed(String taskId) {
        jdbc.sql("update proctoring.incident set task_id = null where task_id = :task and state = 'OPEN'")
                .param("task", taskId)
                .update();
    }

    @Override
    public void voided(UUID incidentId) {
        jdbc.sql("update proctoring.incident set state = 'VOID' where id = :id and state = 'OPEN'")
                .param("id", incidentId)
                .update();
    }

    @Override
    public void reminded(UUID incidentId) {
        note("reminded_at", incidentId);
    }

    @Override
    public void escalated(UUID incidentId) {
        note("escalated_at", incidentId);
    }

    @Override
    public void applied(UUID incidentId) {
        note("applied_at", incidentId);
    }

    private void note(String moment, UUID incidentId) {
        jdbc.sql("update proctoring.incident set " + moment + " = coalesce(" + moment
                        + ", shared.exam_now()) where id = :id")
                .param("id", incidentId)
                .update();
    }
}
