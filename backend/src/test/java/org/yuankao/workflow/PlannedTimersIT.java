package org.yuankao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuankao.batch.SampleBatches.SHANGHAI;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.IntegrationTest;
import org.yuankao.TestClock;
import org.yuankao.batch.Batches;
import org.yuankao.batch.SampleBatches;
import org.yuankao.batch.Sessions;
import org.yuankao.demo.BatchSeeds;
import org.yuankao.processes.ActivityIds;

/**
 * The plan's own batch, started by a clock that stands before it, then driven from timer to timer until its end. All in
 * one transaction that is rolled back, so that the batch stands for other tests as it was published.
 */
@IntegrationTest
@Transactional
@DisplayName("Must show 3: every timer of the plan's batch is due when the plan says, in Asia/Shanghai (T2-T7)")
class PlannedTimersIT {

    private static final String CODE = "2022-11";

    @Autowired
    BatchSeeds seeds;

    @Autowired
    Batches batches;

    @Autowired
    Sessions sessions;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @Autowired
    TestClock clock;

    private final Map<String, List<String>> due = new TreeMap<>();

    @Test
    void every_timer_is_due_when_the_plan_says() {
        clock.setTo(SampleBatches.shanghai("2022-11-01T09:00"));
        UUID batch = seeds.load(BatchSeeds.PLAN);

        batches.start(batch);
        Set<String> instances = Stream.concat(
                        instances(CODE),
                        sessions.ofBatch(batch).stream()
                                .map(session -> session.id().toString())
                                .flatMap(this::instances))
                .collect(Collectors.toSet());
        assertThat(instances).hasSize(1 + 31);
        List<Job> waiting = timers(instances);
        while (!waiting.isEmpty()) {
            Job next = waiting.get(0);
            note(next);
            management.executeJob(next.getId());
            waiting = timers(instances);
            if (waiting.isEmpty()) {
                review();
                waiting = timers(instances);
            }
        }

        assertThat(due.get("event_ticketsOpen")).containsExactly("2022-11-19T00:00");
        assertThat(due.get("event_ticketsClose")).containsExactly("2022-11-28T00:00");
        assertThat(due.get("event_deviceCheckOpens")).containsExactly("2022-11-22T09:00");
        assertThat(due.get("event_deviceCheckCloses")).containsExactly("2022-11-23T18:00");
        assertThat(due.get("event_shiftOpens"))
                .containsExactly(
                        "2022-11-22T09:00",
                        "2022-11-23T09:00",
                        "2022-11-25T08:00",
                        "2022-11-26T08:00",
                        "2022-11-27T08:00");
        assertThat(due.get("event_shiftCloses"))
                .containsExactly(
                        "2022-11-22T18:00",
                        "2022-11-23T18:00",
                        "2022-11-25T18:00",
                        "2022-11-26T18:00",
                        "2022-11-27T18:00");
        sessionsAre("event_preparationDue", "2022-11-24T14:30", "2022-11-25T08:30", "2022-11-25T13:30");
        sessionsAre("event_entryOpens", "2022-11-25T14:30", "2022-11-26T08:30", "2022-11-26T13:30");
        sessionsAre("event_examStarts", "2022-11-25T15:00", "2022-11-26T09:00", "2022-11-26T14:00");
        sessionsAre(ActivityIds.EXAM_ENDS, "2022-11-25T16:00", "2022-11-26T10:30", "2022-11-26T16:00");
        sessionsAre(ActivityIds.UPLOADS_SETTLED, "2022-11-25T16:10", "2022-11-26T10:40", "2022-11-26T16:10");
        assertThat(due.get("event_retentionEnds")).containsExactly("2023-05-27T00:00");
        assertThat(due).hasSize(12);
    }

    /** The mock exam, and eight streams on the first exam day and seven on the second, each with theory and skill. */
    private void sessionsAre(String timer, String mock, String theory, String skill) {
        List<String> expected = new ArrayList<>(List.of(mock));
        for (int day = 0; day < 2; day++) {
            for (int stream = 0; stream < 8 - day; stream++) {
                expected.add(LocalDateTime.parse(theory).plusDays(day).toString());
                expected.add(LocalDateTime.parse(skill).plusDays(day).toString());
            }
        }
        assertThat(due.get(timer)).as(timer).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void note(Job timer) {
        String activity = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        due.computeIfAbsent(activity, key -> new ArrayList<>())
                .add(LocalDateTime.ofInstant(timer.getDuedate().toInstant(), SHANGHAI)
                        .toString());
    }

    private List<Job> timers(Set<String> instances) {
        return management.createJobQuery().timers().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }

    /** Where only people act, they do; the retention follows. */
    private void review() {
        tasks.createTaskQuery().processInstanceBusinessKey(CODE).list().forEach(task -> tasks.complete(task.getId()));
    }

    private Stream<String> instances(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(ProcessInstance::getId);
    }
}
