package org.yuankao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole backend on a random port with a real PostgreSQL, a closed Kafka port and {@link TestClock}. The job executor
 * rests: tests run the job they mean ({@code managementService.executeJob}), or ask for it with
 * {@code @TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")}. Tests share one database, so each
 * makes its own rows and asks for no totals.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.kafka.bootstrap-servers=127.0.0.1:9",
            "camunda.bpm.job-execution.enabled=false",
            // a test runs the sweep that it means
            "yuankao.workflow.sweep-every=1d",
            "yuankao.proctoring.sweep-every=1d",
            "spring.datasource.hikari.maximum-pool-size=20",
            "yuankao.shared.key-file=target/test-data/keys.json",
            "yuankao.shared.create-key-file=true",
            "yuankao.shared.objects=target/test-data/objects",
            // ExamClock follows TestClock at once
            "yuankao.shared.clock-refresh=0",
            // a test waits for what a frame brings about by sending one after the other
            "yuankao.proctoring.frames.burst=100",
            // OpenApiIT compares it; no address serves it all the same
            "springdoc.api-docs.enabled=true",
            "yuankao.identity.worker-password=the-workers-secret-of-the-tests",
        })
@ExtendWith(ContextsEnd.class)
@ContextConfiguration(initializers = {TestDatabase.class, TestCertificate.class})
@Import(TestClock.class)
@TestExecutionListeners(listeners = ClockReset.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface IntegrationTest {}
