package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Preparation: one sitting that cannot be started holds up no other, is seen, and is caught up")
class EnginePreparationIT extends EngineWay {

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void whatFailedWorksAgain() {
        jdbc.sql("drop trigger if exists one_fails on sitting.sitting").update();
    }

    @Test
    void the_others_are_prepared_and_the_failing_one_is_caught_up() {
        List<UUID> others =
                Stream.generate(() -> hall.candidate(exam).sittingId()).limit(3).toList();
        failsFor(sitting());

        management.executeJob(management
                .createJobQuery()
                .processInstanceId(session())
                .timers()
                .singleResult()
                .getId());

        await().atMost(Duration.ofSeconds(20)).until(() -> others.stream().allMatch(this::prepared));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(seen()).contains("this one cannot be started"));
        assertThat(prepared(sitting())).isFalse();

        whatFailedWorksAgain();
        jdbc.sql("update shared.relay_entry set next_try_at = now() where key = :key")
                .param("key", sitting().toString())
                .update();
        await().atMost(Duration.ofSeconds(20)).until(() -> prepared(sitting()));
        assertThat(running(sitting())).isEqualTo(1);
    }

    @Test
    void whoever_logs_in_before_is_not_started_twice() {
        new Desk(port).enter(exam, candidate);
        jdbc.sql("""
                        insert into shared.relay_entry (target, key, type, dedupe, payload)
                        values ('engine', :key, 'workflow.prepare-sitting', 'once', '{}')
                        """).param("key", sitting().toString()).update();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("""
                        select delivered_at is not null from shared.relay_entry
                         where key = :key and type = 'workflow.prepare-sitting'
                        """)
                        .param("key", sitting().toString())
                        .query(Boolean.class)
                        .single());

        assertThat(running(sitting())).isEqualTo(1);
    }

    /** What operations see of it: the entry that fails, with the reason. */
    private String seen() {
        return jdbc.sql("""
                        select coalesce(max(last_error), '') from shared.relay_entry
                         where key = :key and type = 'workflow.prepare-sitting' and delivered_at is null and attempts > 0
                        """)
                .param("key", sitting().toString())
                .query(String.class)
                .single();
    }

    private boolean prepared(UUID sitting) {
        return running(sitting) == 1;
    }

    private long running(UUID sitting) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("candidate-sitting")
                .processInstanceBusinessKey(sitting.toString())
                .count();
    }

    private String session() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("exam-session")
                .processInstanceBusinessKey(exam.session().id().toString())
                .singleResult()
                .getId();
    }

    private void failsFor(UUID sitting) {
        jdbc.sql("""
                        create or replace function sitting.one_fails() returns trigger language plpgsql as
                        $$ begin raise exception 'this one cannot be started'; end $$
                        """).update();
        jdbc.sql("""
                        create trigger one_fails before update on sitting.sitting for each row
                        when (new.process_instance_id is not null and new.id = '%s')
                        execute function sitting.one_fails()
                        """.formatted(sitting)).update();
    }
}
