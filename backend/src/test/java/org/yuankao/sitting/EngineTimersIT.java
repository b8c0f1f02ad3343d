package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.batch.SessionState;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.processes.ActivityIds;
import org.yuankao.shared.Ids;

@DisplayName("must-show 3, 11: each timer stands at the plan's time and follows an end that an administrator moves")
class EngineTimersIT extends EngineWay {

    private static final String PASSWORD = "a-Long-passw0rd";

    @Autowired
    ManagementService management;

    @Autowired
    Sessions sessions;

    @Autowired
    StaffAccounts accounts;

    private Browser admin;

    @BeforeEach
    void anAdministrator() {
        String name = "t" + Ids.next().toString().replace("-", "").substring(6);
        accounts.create(new NewStaff(name, "Timers", Set.of(Role.ADMIN), PASSWORD, false));
        admin = new Browser(port).signIn(name, PASSWORD);
    }

    @Test
    void each_timer_stands_at_the_plans_time_until_the_session_starts() {
        assertThat(due()).isEqualTo(exam.session().entryAt().minus(Duration.ofHours(24)));
        fire();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> runtime.createProcessInstanceQuery()
                                .processDefinitionKey("candidate-sitting")
                                .processInstanceBusinessKey(sitting().toString())
                                .count()
                        == 1);
        assertThat(due()).isEqualTo(exam.session().entryAt());
        fire();
        assertThat(due()).isEqualTo(start());
        fire();
        assertThat(due()).isEqualTo(exam.session().endsAt());
    }

    @Test
    void the_standing_end_moves_at_once_and_the_settling_follows_from_it() {
        untilTheEnd();
        Instant later = exam.session().endsAt().plus(Duration.ofMinutes(15));

        assertThat(moveEnd(later).status()).isEqualTo(200);

        assertThat(at(ActivityIds.EXAM_ENDS)).isEqualTo(later);
        fire();
        assertThat(at(ActivityIds.UPLOADS_SETTLED)).isEqualTo(later.plus(Duration.ofMinutes(10)));
    }

    @Test
    void an_end_that_is_moved_before_its_timer_stands_is_met_all_the_same() {
        Instant later = exam.session().endsAt().plus(Duration.ofMinutes(25));

        assertThat(moveEnd(later).status()).isEqualTo(200);

        assertThat(due()).isEqualTo(exam.session().entryAt().minus(Duration.ofHours(24)));
        untilTheEnd();
        assertThat(at(ActivityIds.EXAM_ENDS)).isEqualTo(later);
    }

    @Test
    void once_the_session_has_ended_its_settling_stays_where_it_is() {
        untilTheEnd();
        fire();
        assertThat(sessions.get(exam.session().id()).state()).isEqualTo(SessionState.ENDED);
        Instant settles = at(ActivityIds.UPLOADS_SETTLED);

        Answer refused = moveEnd(exam.session().endsAt().plus(Duration.ofMinutes(15)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("batch.session.over");
        assertThat(at(ActivityIds.UPLOADS_SETTLED)).isEqualTo(settles);
    }

    private Answer moveEnd(Instant endsAt) {
        long version = 0;
        for (var session :
                admin.get("/api/batch/batches/" + exam.batchId()).json().path("sessions")) {
            if (session.path("id").asText().equals(exam.session().id().toString())) {
                version = session.path("version").asLong();
            }
        }
        return admin.put(
                "/api/batch/sessions/" + exam.session().id() + "/end",
                Map.of("endsAt", endsAt.toString(), "reason", "网络中断", "version", version));
    }

    /** Preparation, entry and start have fired. */
    private void untilTheEnd() {
        fire();
        fire();
        fire();
    }

    private void fire() {
        management.executeJob(timer().getId());
    }

    private Instant due() {
        return timer().getDuedate().toInstant();
    }

    private Instant at(String activity) {
        return management
                .createJobQuery()
                .processInstanceId(instance())
                .activityId(activity)
                .timers()
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processInstanceId(instance())
                .timers()
                .singleResult();
    }

    private String instance() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("exam-session")
                .processInstanceBusinessKey(exam.session().id().toString())
                .singleResult()
                .getId();
    }
}
