package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Problem;

@DisplayName("What staff see of sittings: their rooms, names masked, and reports of wrong information (C2)")
class StaffViewsIT extends Way {

    @Autowired
    SittingViews views;

    @Autowired
    Headcount headcount;

    @Autowired
    InformationReports reports;

    @Test
    void a_row_shows_where_a_candidate_stands_and_only_to_the_room() {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 1, "A"), 200);
        Desk.expect(desk.save("q2", 1, "A"), 200);
        Desk.expect(desk.save("q2", 2), 200);
        hall.candidate(exam);

        var page = views.rows(Set.of(exam.roomId()), exam.session().id(), PageRequest.first());
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items().get(0)).satisfies(row -> {
            assertThat(row.nameMasked()).isEqualTo("欧***");
            assertThat(row.state()).isEqualTo(SittingState.ADMITTED);
            assertThat(row.formKey()).isEqualTo("candidate:answer");
            assertThat(row.stepName()).isEqualTo("作答");
            assertThat(row.answered()).isEqualTo(1);
            assertThat(row.identityOutcome()).isEqualTo(IdentityOutcome.PASSED);
            assertThat(row.lastSeenAt()).isNotNull();
        });
        assertThat(page.items().get(1).formKey()).isNull();
        assertThat(views.rows(Set.of(UUID.randomUUID()), null, PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(views.rows(Set.of(), null, PageRequest.first()).total()).isZero();
        assertThat(views.rows(null, null, new PageRequest(0, 20, candidate.ticket()))
                        .items())
                .extracting(SittingRow::sittingId)
                .containsExactly(candidate.sittingId());
        assertThat(views.labels(List.of(candidate.sittingId(), UUID.randomUUID())))
                .containsOnlyKeys(candidate.sittingId());
    }

    @Test
    void sittings_are_counted_where_they_stand() {
        UUID session = exam.session().id();
        hall.candidate(exam);
        newDesk().enter(exam, hall.candidate(exam));
        Desk desk = waiting();
        assertThat(counts()).isEqualTo(new SessionCounts(3, 2, 1, 0, 0));
        clock.setTo(start());
        Desk.expect(desk.paper(), 200);
        await().until(() -> facts.relayed(candidate.sittingId(), "engine").contains("sitting.began"));
        assertThat(counts()).isEqualTo(new SessionCounts(3, 2, 0, 1, 0));
        assertThat(headcount.answering(session)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(6));
        Desk.expect(desk.handIn(), 200);
        assertThat(counts()).isEqualTo(new SessionCounts(3, 2, 0, 0, 1));
        assertThat(headcount.sittings(List.of(session))).isEqualTo(Map.of(session, 3L));
        assertThat(headcount.counts(List.of(session), Set.of(UUID.randomUUID())).get(session))
                .isEqualTo(new SessionCounts(0, 0, 0, 0, 0));
    }

    @Test
    void who_sits_two_sessions_is_counted_by_the_other() {
        hall.candidateOfBoth(exam);
        hall.candidateOfBoth(exam);
        UUID mock = exam.mock().id();
        UUID formal = exam.session().id();
        assertThat(headcount.alsoSitting(mock, List.of(formal, UUID.randomUUID())))
                .isEqualTo(Map.of(formal, 2L));
        assertThat(headcount.alsoSitting(formal, List.of(mock))).isEqualTo(Map.of(mock, 2L));
        assertThat(headcount.alsoSitting(hall.exam().session().id(), List.of(mock)))
                .isEmpty();
    }

    @Test
    void a_report_reaches_the_room_is_sealed_and_is_done_once() {
        Desk desk = entered();
        var answer = desk.browser().post("/api/sitting/information-reports", Map.of("text", "姓名第二个字应为壹"));
        assertThat(answer.status()).isEqualTo(201);
        String number = answer.json().path("number").asText();
        assertThat(number).matches("B-\\d{6}");
        assertThat(facts.text(
                        "select encode(body, 'escape') from sitting.information_report where sitting_id = ?",
                        candidate))
                .doesNotContain("姓名");

        InformationReport report = reports.reports(Set.of(exam.roomId()), PageRequest.first())
                .items()
                .get(0);
        assertThat(report.text()).isEqualTo("姓名第二个字应为壹");
        assertThat(report.number()).isEqualTo(number);
        assertThat(report.nameMasked()).isEqualTo("欧***");
        assertThat(reports.reports(Set.of(UUID.randomUUID()), PageRequest.first())
                        .items())
                .isEmpty();

        UUID by = UUID.randomUUID();
        assertRefused(() -> reports.done(report.id(), Set.of(UUID.randomUUID()), by, "x"), "sitting.report.unknown");
        reports.done(report.id(), Set.of(exam.roomId()), by, "已更正");
        assertRefused(() -> reports.done(report.id(), null, by, "x"), "sitting.report.done");
        assertThat(reports.reports(Set.of(exam.roomId()), PageRequest.first())
                        .items()
                        .get(0)
                        .note())
                .isEqualTo("已更正");
    }

    @Test
    void five_open_reports_are_enough() {
        Desk desk = entered();
        for (int i = 0; i < 5; i++) {
            assertThat(report(desk, "第" + i).status()).isEqualTo(201);
        }
        assertThat(report(desk, "又").code()).isEqualTo("sitting.report.too-many");
        assertThat(report(desk, " ").status()).isEqualTo(400);
        assertThat(report(desk, "长".repeat(501)).status()).isEqualTo(400);
    }

    private SessionCounts counts() {
        UUID session = exam.session().id();
        return headcount.counts(List.of(session), null).get(session);
    }

    private static org.yuankao.Browser.Answer report(Desk desk, String text) {
        return desk.browser().post("/api/sitting/information-reports", Map.of("text", text));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
