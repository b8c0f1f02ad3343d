package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.batch.SessionEndMoved;

class EngineTimersIT extends EngineWay {

    @Autowired
    ManagementService management;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("must-show 3, 11: each timer stands at the plan's time and follows a moved end")
    void each_timer_stands_at_the_plans_time_and_follows_a_moved_end() {
        assertThat(due()).isEqualTo(exam.session().entryAt().minus(Duration.ofHours(24)));
        management.executeJob(timer().getId());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> runtime.createProcessInstanceQuery()
                                .processDefinitionKey("candidate-sitting")
                                .processInstanceBusinessKey(sitting().toString())
                                .count()
                        == 1);
        assertThat(due()).isEqualTo(exam.session().entryAt());
        management.executeJob(timer().getId());
        assertThat(due()).isEqualTo(start());
        management.executeJob(timer().getId());
        assertThat(due()).isEqualTo(exam.session().endsAt());

        Instant later = exam.session().endsAt().plus(Duration.ofMinutes(15));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update batch.exam_session set ends_at = :later where id = :id")
                    .param("later", java.sql.Timestamp.from(later))
                    .param("id", exam.session().id())
                    .update();
            events.publishEvent(
                    new SessionEndMoved(exam.session().id(), exam.session().endsAt(), later));
        });
        assertThat(due()).isEqualTo(later);
    }

    private Instant due() {
        return timer().getDuedate().toInstant();
    }

    private Job timer() {
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("exam-session")
                .processInstanceBusinessKey(exam.session().id().toString())
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(instance).timers().singleResult();
    }
}
