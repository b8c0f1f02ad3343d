package org.yuankao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuankao.batch.NewBatch;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.WindowKind;
import org.yuankao.paper.PaperShape;
import org.yuankao.paper.Papers;

class BatchFilesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final BatchFile planFile = BatchFiles.read(BatchSeeds.PLAN);
    private final NewBatch plan =
            new BatchFiles(new NoPapers()).batch(planFile, planFile.code(), planFile.name(), SeedTimes.local(planFile));
    private final BatchFile demo = BatchFiles.read(DemoBatch.RESOURCE);

    @Test
    @DisplayName("T1: 14 occupations, of which 电子商务师 has two streams")
    void the_plan_has_fourteen_occupations_in_fifteen_streams() {
        assertThat(plan.occupations().stream().map(NewBatch.Occupation::name).distinct())
                .containsExactly(
                        "企业人力资源管理师",
                        "劳动关系协调员",
                        "物流服务师",
                        "电子商务师",
                        "健康管理师",
                        "公共营养师",
                        "房地产策划师",
                        "职业指导员",
                        "婚姻家庭咨询师",
                        "采购员",
                        "营销员",
                        "物业管理员",
                        "政府服务综合窗口办事员",
                        "劳务派遣管理员");
        assertThat(plan.occupations())
                .hasSize(15)
                .contains(new NewBatch.Occupation("电子商务师", "普商"), new NewBatch.Occupation("电子商务师", "跨境电商"));
    }

    @Test
    @DisplayName("T2, T3: the windows are the plan's, in Asia/Shanghai")
    void the_windows_are_the_plans() {
        assertThat(plan.windows())
                .contains(
                        new NewBatch.Window(WindowKind.TICKETS, at("2022-11-19T00:00"), at("2022-11-28T00:00"), false),
                        new NewBatch.Window(
                                WindowKind.DEVICE_CHECK, at("2022-11-22T09:00"), at("2022-11-23T18:00"), false));
    }

    @Test
    @DisplayName("T4: support on 22 and 23 November from 9:00 to 18:00; the later shifts are marked as assumed")
    void support_is_there_when_the_plan_says() {
        assertThat(plan.shifts().stream().filter(shift -> !shift.assumed()))
                .containsExactly(
                        new NewBatch.Shift(at("2022-11-22T09:00"), at("2022-11-22T18:00"), false),
                        new NewBatch.Shift(at("2022-11-23T09:00"), at("2022-11-23T18:00"), false));
        assertThat(plan.shifts()).hasSize(5);
    }

    @Test
    @DisplayName("T5: the mock exam on 25 November at 15:00, entry 30 minutes before")
    void the_mock_exam_is_on_the_25th_at_15() {
        assertThat(plan.sessions().stream().filter(session -> session.kind() == SessionKind.MOCK))
                .singleElement()
                .satisfies(mock -> {
                    assertThat(mock.startsAt()).isEqualTo(at("2022-11-25T15:00"));
                    assertThat(mock.entryAt()).isEqualTo(at("2022-11-25T14:30"));
                });
    }

    @Test
    @DisplayName("T6: every occupation has a theory and a skill session on the exam days")
    void every_occupation_has_theory_and_skill_on_the_exam_days() {
        List<NewBatch.Session> formal = plan.sessions().stream()
                .filter(session -> session.kind() == SessionKind.FORMAL)
                .toList();
        assertThat(formal).hasSize(30).allMatch(NewBatch.Session::assumed);
        assertThat(plan.occupations())
                .allSatisfy(occupation -> assertThat(formal)
                        .filteredOn(session -> occupation.equals(session.occupation()))
                        .extracting(session -> session.subject() + " "
                                + Duration.between(session.startsAt(), session.endsAt())
                                        .toMinutes())
                        .containsExactlyInAnyOrder("THEORY 90", "SKILL 120"));
        assertThat(formal)
                .extracting(session ->
                        session.startsAt().atZone(SHANGHAI).toLocalDate().toString())
                .containsOnly("2022-11-26", "2022-11-27");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void the_asked_phase_of_the_demo_lies_two_minutes_ahead(Phase phase) {
        Instant now = Instant.parse("2026-03-01T02:00:00Z");
        Instant begins = now.plus(Duration.ofMinutes(2));
        NewBatch batch = new BatchFiles(new NoPapers())
                .batch(demo, "demo", "演示", new SeedTimes(SHANGHAI, begins.minus(phase.offset(demo))));

        Instant phaseBegins = switch (phase) {
            case TICKETS -> batch.windows().get(0).opensAt();
            case DEVICE -> batch.windows().get(1).opensAt();
            case MOCK -> batch.sessions().get(0).startsAt();
            case EXAM -> batch.sessions().get(1).startsAt();
        };
        assertThat(phaseBegins).isEqualTo(begins);
    }

    @Test
    void the_demo_has_one_hour_between_two_formal_sessions_of_thirty_minutes() {
        NewBatch batch = new BatchFiles(new NoPapers())
                .batch(demo, "demo", "演示", new SeedTimes(SHANGHAI, Instant.parse("2026-03-01T02:00:00Z")));

        assertThat(batch.sessions())
                .extracting(session -> session.subject() + " " + session.startsAt() + " " + session.endsAt())
                .containsExactly(
                        "MOCK 2026-02-28T02:00:00Z 2026-02-28T03:00:00Z",
                        "THEORY 2026-03-01T02:00:00Z 2026-03-01T02:30:00Z",
                        "SKILL 2026-03-01T03:00:00Z 2026-03-01T03:30:00Z");
    }

    @Test
    void the_demos_people_are_invented_and_all_different() {
        assertThat(demo.candidates())
                .hasSize(24)
                .allMatch(person -> person.idNumber().startsWith("9990"))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(demo.rooms(), demo.points(), demo.accounts()).map(List::size))
                .containsExactly(2, 3, 8);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    /** Seeds name papers; what these tests look at does not. */
    private static class NoPapers implements Papers {

        @Override
        public PaperShape shape(UUID paperId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] content(UUID paperId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String digest(UUID paperId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UUID store(String code, byte[] paper, byte[] key) {
            return UUID.nameUUIDFromBytes(paper);
        }
    }
}
