package org.yuankao.batch.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuankao.batch.SampleBatches.shanghai;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.IntegrationTest;
import org.yuankao.batch.Batches;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.NewBatch;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.SampleBatches;
import org.yuankao.batch.SessionEndMoved;
import org.yuankao.batch.SessionState;
import org.yuankao.batch.Sessions;
import org.yuankao.demo.BatchSeeds;
import org.yuankao.enrolment.Enrolment;
import org.yuankao.enrolment.NewCandidate;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.shared.Ids;

@IntegrationTest
class BatchApiIT {

    private static final String PASSWORD = "a-Long-passw0rd";

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Batches batches;

    @Autowired
    Sessions sessions;

    @Autowired
    Rooms rooms;

    @Autowired
    Enrolment enrolment;

    @Autowired
    BatchSeeds seeds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HeardEnds listener;

    @LocalServerPort
    int port;

    private final Instant start = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
    private Browser admin;
    private NewBatch draft;
    private UUID batch;
    private ExamSession formal;

    @BeforeEach
    void signInAndDraft() {
        listener.reset();
        String name = "it" + Ids.next().toString().replace("-", "").substring(8);
        accounts.create(new NewStaff(name, "测试员", Set.of(Role.ADMIN), PASSWORD, false));
        admin = new Browser(port).signIn(name, PASSWORD);
        draft = SampleBatches.around(start, null);
        batch = batches.draft(draft);
        formal = sessions.ofBatch(batch).get(1);
    }

    @Test
    void the_list_finds_a_batch_by_its_code_and_shows_its_days() {
        JsonNode page = admin.get("/api/batch/batches?q=" + draft.code()).json();

        assertThat(page.get("total").asLong()).isEqualTo(1);
        JsonNode row = page.at("/items/0");
        assertThat(row.get("code").asText()).isEqualTo(draft.code());
        assertThat(row.get("state").asText()).isEqualTo("DRAFT");
        assertThat(row.get("sessions").asInt()).isEqualTo(2);
        assertThat(row.get("candidates").asInt()).isZero();
        String day = start.atZone(SampleBatches.SHANGHAI).toLocalDate().toString();
        assertThat(row.get("firstDay").asText()).isEqualTo(day);
        assertThat(row.get("lastDay").asText()).isEqualTo(day);
    }

    @Test
    void the_detail_shows_the_whole_time_line_and_no_passcode() {
        Answer answer = admin.get("/api/batch/batches/" + batch);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("windows")).hasSize(3);
        assertThat(answer.json().get("shifts")).hasSize(1);
        assertThat(answer.json().get("zone").asText()).isEqualTo("Asia/Shanghai");
        assertThat(answer.json().at("/sessions/1/startsAt").asText()).isEqualTo(start.toString());
        assertThat(answer.json().get("rules"))
                .filteredOn(rule -> rule.get("key").asText().equals("earlyHandIn"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.get("value").asText()).isEqualTo("5");
                    assertThat(rule.get("default").asText()).isEqualTo("30");
                    assertThat(rule.get("unit").asText()).isEqualTo("min");
                });
        assertThat(answer.json().toString()).doesNotContain("passcode").doesNotContain(sessions.passcode(formal.id()));
    }

    @Test
    @DisplayName("T7: the plan's batch is copied to new dates, published, started")
    void the_plans_batch_is_copied_to_new_dates_and_started() {
        UUID plan = seeds.load(BatchSeeds.PLAN);
        String code = draft.code() + "-copy";

        Answer answer = admin.post(
                "/api/batch/batches/" + plan + "/copies",
                Map.of("code", code, "name", "2030 年批次", "firstExamDay", "2030-11-23"));

        assertThat(answer.status()).isEqualTo(201);
        JsonNode copy = answer.json();
        assertThat(copy.get("state").asText()).isEqualTo("DRAFT");
        assertThat(edges(copy, "windows", "TICKETS"))
                .isEqualTo(shanghai("2030-11-16T00:00") + " " + shanghai("2030-11-25T00:00"));
        assertThat(edges(copy, "windows", "DEVICE_CHECK"))
                .isEqualTo(shanghai("2030-11-19T09:00") + " " + shanghai("2030-11-20T18:00"));
        assertThat(copy.get("shifts")).hasSize(5);
        assertThat(copy.get("occupations")).hasSize(15);
        assertThat(copy.at("/changes/0/what").asText()).isEqualTo("COPIED");
        assertThat(copy.at("/changes/0/from").asText()).isEqualTo("2022-11");
        UUID copyId = UUID.fromString(copy.get("id").asText());
        assertThat(sessions.ofBatch(copyId)).hasSize(31);
        assertThat(sessions.ofBatch(copyId).stream().map(session -> sessions.passcode(session.id())))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(sessions.ofBatch(plan).stream()
                        .map(session -> sessions.passcode(session.id()))
                        .toList());

        assertThat(admin.post("/api/batch/batches/" + copyId + "/start", Map.of())
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("batch.start.state");
        assertThat(admin.post("/api/batch/batches/" + copyId + "/publish", Map.of())
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("PUBLISHED");
        assertThat(admin.post("/api/batch/batches/" + copyId + "/start", Map.of())
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("RUNNING");
        assertThat(admin.post(
                                "/api/batch/batches/" + plan + "/copies",
                                Map.of("code", code, "name", "x", "firstExamDay", "2031-01-01"))
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("batch.code.taken");
    }

    @Test
    @DisplayName("Must show 11: the administrator moves the session's end; preview, history, audit and event agree")
    void the_end_of_a_session_is_moved() {
        Instant later = start.plus(Duration.ofMinutes(100));
        JsonNode preview = admin.get("/api/batch/sessions/" + formal.id() + "/end-preview?endsAt=" + later)
                .json();
        assertThat(preview.get("deadlineNow").asText())
                .isEqualTo(formal.endsAt().toString());
        assertThat(preview.get("deadlineThen").asText()).isEqualTo(later.toString());
        assertThat(preview.get("sittings").asInt()).isZero();

        Answer moved = move(later, "网络中断补时", version());

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().get("endsAt").asText()).isEqualTo(later.toString());
        assertThat(sessions.get(formal.id()).endsAt()).isEqualTo(later);
        assertThat(listener.heard).containsExactly(new SessionEndMoved(formal.id(), formal.endsAt(), later));
        JsonNode change = admin.get("/api/batch/batches/" + batch).json().at("/changes/0");
        assertThat(change.get("what").asText()).isEqualTo("SESSION_END");
        assertThat(change.get("subject").asText()).isEqualTo(formal.name());
        assertThat(change.get("by").asText()).isEqualTo("测试员");
        assertThat(change.get("reason").asText()).isEqualTo("网络中断补时");
        assertThat(audited("batch.session.end-moved", formal.id())).isEqualTo(1);
    }

    @Test
    void an_end_that_reaches_into_the_next_session_of_the_same_candidates_is_named_before_it_is_moved() {
        UUID day = batches.draft(SampleBatches.twoInARow(start));
        ExamSession theory = sessions.ofBatch(day).get(0);
        ExamSession skill = sessions.ofBatch(day).get(1);
        UUID room = rooms.add(day, "第一监考室");
        enrolment.enrol(new NewCandidate(
                day,
                enrolment.addPoint(day, "P01", "测试报名点", null),
                "欧阳一二",
                "11010519491231002X",
                "劳动关系协调员",
                null,
                List.of(
                        new NewCandidate.Seat(theory.id(), room, "T1"),
                        new NewCandidate.Seat(skill.id(), room, "T2"))));

        assertThat(collisions(theory, skill.startsAt())).isEmpty();
        assertThat(collisions(theory, skill.startsAt().plusSeconds(1)))
                .singleElement()
                .satisfies(collision -> {
                    assertThat(collision.get("sessionId").asText())
                            .isEqualTo(skill.id().toString());
                    assertThat(collision.get("name").asText()).isEqualTo(skill.name());
                    assertThat(collision.get("startsAt").asText())
                            .isEqualTo(skill.startsAt().toString());
                    assertThat(collision.get("candidates").asInt()).isOne();
                });
        assertThat(collisions(skill, skill.endsAt().plusSeconds(600))).isEmpty();
    }

    private JsonNode collisions(ExamSession session, Instant endsAt) {
        return admin.get("/api/batch/sessions/" + session.id() + "/end-preview?endsAt=" + endsAt)
                .json()
                .get("collisions");
    }

    @Test
    void a_stale_version_moves_nothing() {
        long version = version();
        move(start.plus(Duration.ofMinutes(100)), "第一次", version);

        Answer second = move(start.plus(Duration.ofMinutes(110)), "第二次", version);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("code").asText()).isEqualTo("batch.session.stale");
        assertThat(sessions.get(formal.id()).endsAt()).isEqualTo(start.plus(Duration.ofMinutes(100)));
        assertThat(listener.heard).hasSize(1);
    }

    @Test
    void an_end_before_the_start_in_the_past_or_days_later_is_refused() {
        assertThat(move(start, "原因", version()).json().get("code").asText())
                .isEqualTo("batch.session.end-before-start");
        assertThat(move(start.plus(Duration.ofHours(13)), "原因", version())
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("batch.session.end-too-late");

        UUID now = batches.draft(SampleBatches.around(Instant.now().minus(Duration.ofMinutes(30)), null));
        formal = sessions.ofBatch(now).get(1);
        Answer past = move(Instant.now().minusSeconds(1), "原因", 0);
        assertThat(past.status()).isEqualTo(400);
        assertThat(past.json().get("code").asText()).isEqualTo("batch.session.end-past");
        assertThat(listener.heard).isEmpty();
    }

    @Test
    void a_reason_is_required() {
        Answer answer = move(start.plus(Duration.ofMinutes(100)), "  ", version());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/fields/0/field").asText()).isEqualTo("reason");
    }

    @Test
    void the_end_of_a_session_that_is_over_stays() {
        sessions.ended(formal.id());
        Answer answer = move(start.plus(Duration.ofMinutes(100)), "原因", version());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("code").asText()).isEqualTo("batch.session.over");
    }

    @Test
    @DisplayName("T7: an end that has passed stays, also while the engine has not noticed it yet")
    void an_end_that_has_passed_by_the_clock_stays() {
        UUID today = batches.draft(SampleBatches.around(Instant.now().minus(Duration.ofHours(2)), null));
        formal = sessions.ofBatch(today).get(1);
        assertThat(formal.state()).isEqualTo(SessionState.PLANNED);
        assertThat(formal.endsAt()).isBefore(Instant.now());

        Instant later = Instant.now().plus(Duration.ofMinutes(30));
        Answer answer = move(later, "原因", 0);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("code").asText()).isEqualTo("batch.session.over");
        assertThat(admin.get("/api/batch/sessions/" + formal.id() + "/end-preview?endsAt=" + later)
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("batch.session.over");
        assertThat(sessions.get(formal.id()).endsAt()).isEqualTo(formal.endsAt());
        assertThat(listener.heard).isEmpty();
    }

    @AfterEach
    void listenAgain() {
        listener.reset();
    }

    @Test
    void when_a_listener_fails_nothing_has_moved() {
        listener.refuse = true;

        assertThat(move(start.plus(Duration.ofMinutes(100)), "原因", version()).status())
                .isEqualTo(500);

        assertThat(sessions.get(formal.id()).endsAt()).isEqualTo(formal.endsAt());
        assertThat(admin.get("/api/batch/batches/" + batch).json().get("changes"))
                .isEmpty();
        assertThat(audited("batch.session.end-moved", formal.id())).isZero();
    }

    @Test
    @DisplayName("T6: who reads a passcode is written down")
    void who_reads_a_passcode_is_written_down() {
        Answer answer = admin.get("/api/batch/sessions/" + formal.id() + "/passcode");
        assertThat(answer.json().get("passcode").asText()).isEqualTo(sessions.passcode(formal.id()));
        assertThat(audited("batch.passcode.shown", formal.id())).isEqualTo(1);
    }

    @Test
    void an_unknown_batch_or_session_is_not_found() {
        assertThat(admin.get("/api/batch/batches/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(admin.get("/api/batch/sessions/" + UUID.randomUUID() + "/passcode")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("batch.session.unknown");
    }

    private Answer move(Instant endsAt, String reason, long version) {
        return admin.put(
                "/api/batch/sessions/" + formal.id() + "/end",
                Map.of("endsAt", endsAt.toString(), "reason", reason, "version", version));
    }

    private long version() {
        return admin.get("/api/batch/batches/" + batch)
                .json()
                .at("/sessions/1/version")
                .asLong();
    }

    private static String edges(JsonNode detail, String list, String kind) {
        for (JsonNode window : detail.get(list)) {
            if (window.get("kind").asText().equals(kind)) {
                return window.get("opensAt").asText() + " "
                        + window.get("closesAt").asText();
            }
        }
        throw new AssertionError("no " + kind);
    }

    private long audited(String action, UUID session) {
        return jdbc.sql("select count(*) from shared.audit_entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", "session:" + session)
                .query(Long.class)
                .single();
    }
}
