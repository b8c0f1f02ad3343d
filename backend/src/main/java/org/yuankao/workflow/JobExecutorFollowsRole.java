package org.yuankao.workflow;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.yuankao.shared.Role;

/**
 * Only nodes with the role {@code engine} run jobs. The starter decides by a property, so the role has to become one
 * before the first bean; a value that somebody sets himself wins.
 */
class JobExecutorFollowsRole implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean runsJobs = Role.of(environment).contains(Role.ENGINE);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("roles", Map.of("camunda.bpm.job-execution.enabled", runsJobs)));
    }
}
