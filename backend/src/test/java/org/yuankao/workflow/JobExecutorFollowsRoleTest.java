package org.yuankao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class JobExecutorFollowsRoleTest {

    static final String ENABLED = "camunda.bpm.job-execution.enabled";

    final MockEnvironment environment = new MockEnvironment();

    @Test
    void a_node_with_all_roles_runs_jobs() {
        assertThat(enabled()).isTrue();
    }

    @Test
    void a_web_node_runs_no_jobs() {
        environment.setProperty("yuankao.roles", "web,ingest");

        assertThat(enabled()).isFalse();
    }

    @Test
    void what_somebody_sets_himself_wins() {
        environment.setProperty(ENABLED, "false");

        assertThat(enabled()).isFalse();
    }

    private Boolean enabled() {
        new JobExecutorFollowsRole().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty(ENABLED, Boolean.class);
    }
}
