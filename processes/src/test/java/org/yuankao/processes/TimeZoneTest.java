package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngine;
import org.h2.util.DateTimeUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan's dates are instants: the zone of the machine that runs the engine changes none of them. */
class TimeZoneTest {

    private final TimeZone zoneOfTheMachine = TimeZone.getDefault();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Asia/Shanghai", "UTC", "America/New_York", "Pacific/Kiritimati"})
    @DisplayName("timers are due at the plan's instants in Asia/Shanghai whatever the machine's zone (T2, T3)")
    void timers_are_due_in_Shanghai_whatever_the_zone_of_the_machine(String zone) {
        machineIn(TimeZone.getTimeZone(zone));
        var catalogue = new Catalogue();
        catalogue.plan(FixedPlan.ofTheBatch());
        ProcessEngine engine = TestEngine.plain(catalogue);
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource("bpmn/exam-batch.bpmn")
                    .addClasspathResource("bpmn/exam-session.bpmn")
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey(ProcessKeys.EXAM_BATCH, FixedPlan.BATCH);
            var timers = new Timers(engine);

            assertThat(timers.only("event_ticketsOpen").getDuedate().toInstant())
                    .isEqualTo(Instant.parse("2022-11-18T16:00:00Z"));
            assertThat(timers.only("event_deviceCheckOpens").getDuedate().toInstant())
                    .isEqualTo(Instant.parse("2022-11-22T01:00:00Z"));
            timers.run("event_deviceCheckOpens");
            assertThat(timers.only("event_deviceCheckCloses").getDuedate().toInstant())
                    .isEqualTo(Instant.parse("2022-11-23T10:00:00Z"));
        } finally {
            engine.close();
        }
    }

    @AfterEach
    void restore() {
        machineIn(zoneOfTheMachine);
    }

    private static void machineIn(TimeZone zone) {
        TimeZone.setDefault(zone);
        // the database reads the machine's zone once
        DateTimeUtils.resetCalendar();
    }
}
