package org.yuankao.bench.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.yuankao.bench.stack.PostgresPart;

/** What engine and audit log hold of a sitting, read past the backend. */
record SittingTrace(PostgresPart postgres, String sittingId) {

    /** Running instances of candidate-sitting; the engine follows within seconds. */
    void awaitTokens(int tokens) {
        Awaitility.await("tokens of the sitting")
                .atMost(Duration.ofSeconds(10))
                .until(() -> count("""
                                select count(*) from engine.act_ru_execution e
                                  join engine.act_re_procdef d on d.id_ = e.proc_def_id_
                                 where e.business_key_ = ? and d.key_ = 'candidate-sitting' and e.parent_id_ is null
                                """, sittingId) == tokens);
    }

    /** Entries with the reason that was given. */
    long audited(String action, String reason) {
        return count(
                "select count(*) from shared.audit_entry where subject = ? and action = ? and reason = ?",
                "sitting:" + sittingId,
                action,
                reason);
    }

    private long count(String sql, String... parameters) {
        try (Connection connection = postgres.connect();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
