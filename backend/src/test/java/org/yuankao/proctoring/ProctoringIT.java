package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.IntegrationTest;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.proctoring.ProctoredRoom.Waiting;
import org.yuankao.sitting.IdentityChecks;

@IntegrationTest
@DisplayName("What proctors see and decide: own rooms only, once only (C2, C4, P5)")
class ProctoringIT {

    private static final String PASSWORD = "Kao-shi-2022-shi-yi-yue";
    private static final String REVIEWS = "/api/proctoring/identity-reviews";

    @LocalServerPort
    int port;

    @Autowired
    ProctoredRoom room;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    IdentityChecks checks;

    @Autowired
    IdentityReviews reviews;

    @Autowired
    JdbcClient jdbc;

    private UUID own;
    private Browser proctor;
    private Browser stranger;
    private Browser chief;

    @BeforeEach
    void threeProctors() {
        own = account(Role.PROCTOR);
        proctor = signedIn(own);
        stranger = signedIn(account(Role.PROCTOR));
        chief = signedIn(account(Role.CHIEF_PROCTOR));
    }

    @Test
    @DisplayName("P5: a review shows to its room and to the chief, with the name masked")
    void a_review_shows_to_its_room_only() {
        Waiting waiting = room.waiting(own);
        var listed = found(proctor, "OPEN", waiting);
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        var review = listed.path("items").get(0);
        assertThat(review.path("taskId").asText()).isEqualTo(waiting.taskId());
        assertThat(review.path("nameMasked").asText()).isEqualTo("欧***");
        assertThat(review.path("room").asText()).isEqualTo("第一监考室");
        assertThat(review.path("score").asDouble()).isEqualTo(0.35);
        assertThat(review.toString()).doesNotContain("欧阳", "11010519491231002X");
        assertThat(found(chief, "OPEN", waiting).path("total").asInt()).isEqualTo(1);
        assertThat(found(stranger, "OPEN", waiting).path("total").asInt()).isZero();
        for (String path : List.of("", "/photos/taken", "/photos/registered")) {
            assertThat(stranger.get(at(waiting) + path).code()).isEqualTo("proctoring.review.unknown");
        }
        assertThat(decide(stranger, waiting, Map.of("outcome", "SAME")).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Q2: photos are opened for the room, kept by no cache, and each look is recorded")
    void photos_are_shown_uncached_and_recorded() {
        Waiting waiting = room.waiting(own);
        Answer taken = proctor.get(at(waiting) + "/photos/taken");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.raw().body()).isEqualTo(waiting.photo());
        assertThat(taken.header("Content-Type")).isEqualTo("image/png");
        assertThat(taken.header("Cache-Control")).contains("no-store", "private");
        assertThat(proctor.get(at(waiting) + "/photos/registered").header("Content-Type"))
                .isEqualTo("image/jpeg");
        assertThat(recorded("proctoring.photo.seen", waiting)).isEqualTo(2);

        Waiting unregistered = room.waiting(room.seat(own), 1);
        assertThat(proctor.get(at(unregistered) + "/photos/registered").code()).isEqualTo("proctoring.photo.none");
        assertThat(recorded("proctoring.photo.seen", unregistered)).isZero();
    }

    @Test
    void earlier_photos_stand_beside_the_one_to_decide() {
        Waiting first = room.waiting(own);
        Waiting second = room.waiting(first.seat(), 2);
        var detail = proctor.get(at(second)).json();
        assertThat(detail.path("taskId").asText()).isEqualTo(second.taskId());
        assertThat(detail.path("registeredPhoto").asBoolean()).isTrue();
        assertThat(detail.path("earlier")).hasSize(1);
        assertThat(proctor.get(at(first)).json().path("earlier")).isEmpty();
    }

    @Test
    @DisplayName("C4: a decision completes the engine's task, is recorded and leaves the open list")
    void a_decision_completes_the_task() {
        Waiting waiting = room.waiting(own);
        assertThat(room.hasTask(waiting.taskId())).isTrue();
        Answer answer = decide(proctor, waiting, Map.of("outcome", "DIFFERENT", "reason", "面部不符"));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        assertThat(answer.json().path("outcome").asText()).isEqualTo("DIFFERENT");
        assertThat(room.hasTask(waiting.taskId())).isFalse();
        assertThat(recorded("proctoring.identity.decided", waiting)).isEqualTo(1);
        assertThat(found(proctor, "OPEN", waiting).path("total").asInt()).isZero();
        assertThat(found(proctor, "DECIDED", waiting).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void another_photo_or_a_refusal_needs_a_reason() {
        Waiting waiting = room.waiting(own);
        for (String outcome : List.of("AGAIN", "DIFFERENT")) {
            Answer answer = decide(proctor, waiting, Map.of("outcome", outcome, "reason", "  "));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("fields").toString()).contains("reason");
        }
        assertThat(room.hasTask(waiting.taskId())).isTrue();
    }

    @Test
    @DisplayName("C4: of two proctors at once one decides, the other hears who and when")
    void two_at_once_decide_once() throws Exception {
        Waiting waiting = room.waiting(own);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> answers = List.of(proctor, chief).stream()
                    .map(browser -> both.submit(() -> {
                        go.await();
                        return decide(browser, waiting, Map.of("outcome", "SAME"));
                    }))
                    .toList();
            go.countDown();
            List<Answer> said = List.of(answers.get(0).get(), answers.get(1).get());
            assertThat(said).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            Answer late =
                    said.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
            assertThat(late.code()).isEqualTo("proctoring.review.decided");
            assertThat(late.json().path("decidedBy").asText()).startsWith("监考");
            assertThat(late.json().path("decidedAt").asText()).isNotBlank();
            assertThat(recorded("proctoring.identity.decided", waiting)).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    @DisplayName("C4: who has entered already is not asked for another photo, and nothing is decided by the refusal")
    void no_further_photo_after_a_provisional_entry() {
        Waiting waiting = room.waiting(own);
        checks.provisional(waiting.seat().sittingId());
        assertThat(decide(proctor, waiting, Map.of("outcome", "AGAIN", "reason", "模糊"))
                        .code())
                .isEqualTo("proctoring.review.provisional-again");
        assertThat(decide(proctor, waiting, Map.of("outcome", "SAME")).status()).isEqualTo(200);
    }

    @Test
    void a_task_that_is_gone_leaves_the_list_and_cannot_be_decided() {
        Waiting waiting = room.waiting(own);
        reviews.closed(waiting.taskId());
        assertThat(found(proctor, "OPEN", waiting).path("total").asInt()).isZero();
        assertThat(decide(proctor, waiting, Map.of("outcome", "SAME")).code()).isEqualTo("proctoring.review.closed");
    }

    @Test
    @DisplayName("P5: sessions and sittings of own rooms")
    void sessions_and_sittings_of_own_rooms() {
        Waiting waiting = room.waiting(own);
        jdbc.sql("""
                        insert into sitting.step (sitting_id, activity_id, form_key, name, fields, revision, since)
                        values (?, 'callActivity_identityCheck', 'candidate:identity-person', '身份核验', '[]', 1, now())
                        """).param(waiting.seat().sittingId()).update();
        String session = waiting.seat().sessionId().toString();
        var sessions = proctor.get("/api/proctoring/sessions").json();
        assertThat(sessions).hasSize(1);
        assertThat(sessions.get(0).path("id").asText()).isEqualTo(session);
        assertThat(sessions.get(0).path("counts").path("expected").asInt()).isEqualTo(1);
        assertThat(stranger.get("/api/proctoring/sessions").json()).isEmpty();
        assertThat(chief.get("/api/proctoring/sessions").json().toString()).contains(session);

        String sittings = "/api/proctoring/sittings?sessionId=" + session;
        var row = proctor.get(sittings).json().path("items").get(0);
        assertThat(row.path("ticketNumber").asText()).isEqualTo(waiting.seat().ticket());
        assertThat(row.path("identity").asText()).isEqualTo("PERSON");
        assertThat(row.path("nameMasked").asText()).isEqualTo("欧***");
        assertThat(row.path("stepFormKey").asText()).isEqualTo("candidate:identity-person");
        assertThat(row.path("stepName").asText()).isEqualTo("身份核验");
        assertThat(stranger.get(sittings).json().path("total").asInt()).isZero();
    }

    @Test
    @DisplayName("C2: a report is read and done by its room, once")
    void a_report_is_done_by_its_room() {
        UUID report = room.report(room.seat(own));
        String list = "/api/proctoring/information-reports";
        String done = list + "/" + report + "/done";
        assertThat(proctor.get(list).json().path("items").get(0).path("text").asText())
                .isEqualTo("姓名有误");
        assertThat(stranger.get(list).json().path("total").asInt()).isZero();
        assertThat(stranger.post(done, Map.of("note", "x")).status()).isEqualTo(404);
        assertThat(proctor.post(done, Map.of("note", " ")).status()).isEqualTo(400);
        assertThat(proctor.post(done, Map.of("note", "已更正")).status()).isEqualTo(204);
        assertThat(proctor.post(done, Map.of("note", "已更正")).code()).isEqualTo("sitting.report.done");
        assertThat(proctor.get(list).json().path("items").get(0).path("state").asText())
                .isEqualTo("DONE");
    }

    private com.fasterxml.jackson.databind.JsonNode found(Browser as, String state, Waiting waiting) {
        return as.get(REVIEWS + "?state=" + state + "&q=" + waiting.seat().ticket())
                .json();
    }

    private static Answer decide(Browser as, Waiting waiting, Map<String, String> decision) {
        return as.post(at(waiting) + "/decision", decision);
    }

    private static String at(Waiting waiting) {
        return REVIEWS + "/" + waiting.taskId();
    }

    private int recorded(String action, Waiting waiting) {
        return jdbc.sql("select count(*) from shared.audit_entry where action = ? and subject = ?")
                .params(action, "sitting:" + waiting.seat().sittingId())
                .query(Integer.class)
                .single();
    }

    private UUID account(Role role) {
        String name = "pr-" + UUID.randomUUID().toString().substring(0, 18);
        return accounts.create(new NewStaff(name, "监考员", java.util.Set.of(role), PASSWORD, false));
    }

    private Browser signedIn(UUID account) {
        return new Browser(port).signIn(accounts.byId(account).orElseThrow().username(), PASSWORD);
    }
}
