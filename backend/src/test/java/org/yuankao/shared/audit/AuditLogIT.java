package org.yuankao.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.yuankao.IntegrationTest;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;

@IntegrationTest
@DisplayName("Q2 The audit log keeps what was done and by whom")
class AuditLogIT {

    @Autowired
    AuditLog audit;

    @Autowired
    AuditEntries entries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private final String subject = "thing:" + Ids.next();

    @Test
    void an_act_is_found_by_what_it_was_done_to() {
        audit.recordAs("staff:zhang", "test.done", subject, "because", Map.of("count", 3));

        Page<AuditEntry> page = entries.page(new PageRequest(0, 20, subject));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.items()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("staff:zhang");
            assertThat(entry.reason()).isEqualTo("because");
            assertThat(entry.details()).containsEntry("count", 3);
        });
    }

    @Test
    void an_act_that_is_rolled_back_was_not_done() {
        transaction.executeWithoutResult(status -> {
            audit.record("test.done", subject, null, Map.of());
            status.setRollbackOnly();
        });

        assertThat(entries.page(new PageRequest(0, 20, subject)).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update shared.audit_entry set reason = 'other'",
                "delete from shared.audit_entry",
                "truncate shared.audit_entry",
            })
    void nobody_changes_it_afterwards_not_even_the_owner_of_the_table(String change) {
        audit.record("test.done", subject, "because", Map.of());

        assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("the audit log is append-only");
        assertThat(entries.page(new PageRequest(0, 20, subject)).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("because"));
    }
}
