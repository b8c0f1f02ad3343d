package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yuankao.processes.watching.IncidentKind.CAMERA_COVERED;
import static org.yuankao.processes.watching.IncidentKind.DEVICE_IN_USE;
import static org.yuankao.processes.watching.IncidentKind.LEFT_SEAT;
import static org.yuankao.processes.watching.IncidentKind.OTHER_PERSON;
import static org.yuankao.processes.watching.IncidentKind.SEVERAL_PERSONS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.IntegrationTest;
import org.yuankao.identity.Role;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.proctoring.incident.EpisodeIntake;

@IntegrationTest
@Import(IncidentDecisionIT.Heard.class)
@DisplayName("A6, P2: incidents are found by their room, looked at with evidence, and decided once by a person")
class IncidentDecisionIT {

    private static final String INCIDENTS = "/api/proctoring/incidents";

    @Autowired
    WatchedRoom room;

    @Autowired
    Staffed staffed;

    @Autowired
    IncidentFacts facts;

    @Autowired
    Incidents engine;

    @Autowired
    EpisodeIntake intake;

    @Autowired
    Heard heard;

    private UUID own;
    private Browser proctor;
    private Browser stranger;
    private Browser chief;
    private Seat seat;

    @BeforeEach
    void aRoomWithItsPeople() {
        own = staffed.account(Role.PROCTOR, "监考甲");
        proctor = staffed.signedIn(own);
        stranger = staffed.signedIn(staffed.account(Role.PROCTOR, "监考乙"));
        chief = staffed.signedIn(staffed.account(Role.CHIEF_PROCTOR, "总监考"));
        seat = room.watched(own);
    }

    @Test
    @DisplayName("P2: the queue has the most severe first, then the oldest; an unrated one may be the worst")
    void the_most_severe_stands_first() {
        UUID mild = room.waiting(seat, LEFT_SEAT, 2);
        UUID worst = room.waiting(seat, OTHER_PERSON, 4);
        UUID unrated = room.unheard(seat, DEVICE_IN_USE);
        UUID younger = room.waiting(seat, CAMERA_COVERED, 2);
        assertThat(ids(list(proctor, ""))).containsExactly(worst, unrated, mild, younger);
        assertThat(ids(list(proctor, "&kind=LEFT_SEAT"))).containsExactly(mild);
        assertThat(ids(list(proctor, "&escalated=true"))).isEmpty();
        engine.reminded(mild);
        engine.escalated(mild);
        assertThat(ids(list(chief, "&escalated=true&sessionId=" + seat.sessionId())))
                .containsExactly(mild);
    }

    @Test
    @DisplayName("P5: a proctor of another room gets nothing by any address; names are masked")
    void an_incident_shows_to_its_room_and_to_the_chief() {
        UUID incident = room.waiting(seat, SEVERAL_PERSONS, 4);
        JsonNode shown = list(proctor, "").path("items").get(0);
        assertThat(shown.path("nameMasked").asText()).isEqualTo("欧***");
        assertThat(shown.path("room").asText()).isEqualTo("第一监考室");
        assertThat(shown.toString()).doesNotContain("欧阳", "11010519491231002X");
        assertThat(ids(list(chief, "&sessionId=" + seat.sessionId()))).containsExactly(incident);
        assertThat(list(stranger, "").path("total").asInt()).isZero();
        assertThat(stranger.get(INCIDENTS + "/" + incident).code()).isEqualTo("proctoring.incident.unknown");
        assertThat(decide(stranger, incident, Map.of("decision", "DISMISS")).code())
                .isEqualTo("proctoring.incident.unknown");
        assertThat(facts.of(seat.sittingId()).get(0).state()).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("A6: the detail says what the rule saw, by which models, with pictures, boxes and what came before")
    void the_detail_holds_what_a_decision_needs() {
        UUID before = room.waiting(seat, DEVICE_IN_USE, 3);
        Said.ok(decide(proctor, before, Map.of("decision", "DISMISS", "reason", "背景物品")));
        UUID picture = room.evidence(seat, "a picture".getBytes());
        UUID incident = facts.of(seat.sittingId()).get(1).id();

        JsonNode detail = proctor.get(INCIDENTS + "/" + incident).json();
        JsonNode seen = detail.path("episodes").get(0);
        assertThat(seen.path("score").asDouble()).isEqualTo(0.12);
        assertThat(seen.path("threshold").asDouble()).isEqualTo(0.30);
        assertThat(seen.path("holdMillis").asLong()).isEqualTo(3_000);
        assertThat(seen.path("modelDigest").asText()).isEqualTo("0123456789abcdef");
        assertThat(seen.path("frames").get(0).path("boxes").get(0).path("label").asText())
                .isEqualTo("face");
        JsonNode kept = detail.path("evidence").get(0);
        assertThat(kept.path("id").asText()).isEqualTo(picture.toString());
        assertThat(kept.path("moment").asText()).isEqualTo("AT");
        assertThat(kept.path("boxes").get(0).path("width").asDouble()).isEqualTo(0.3);
        assertThat(detail.path("earlier").get(0).path("decision").asText()).isEqualTo("DISMISS");
        assertThat(detail.path("readySentences")).hasSize(20);
    }

    @Test
    @DisplayName("Q2: evidence lies sealed, is kept by no cache, and each look is recorded")
    void evidence_is_sealed_and_each_look_is_recorded() {
        UUID picture = room.evidence(seat, "a picture of somebody".getBytes());
        String at = "/api/proctoring/evidence/" + picture;
        assertThat(room.isSealed(picture, "somebody")).isTrue();
        Answer answer = proctor.get(at);
        assertThat(new String(answer.raw().body())).isEqualTo("a picture of somebody");
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("Cache-Control")).contains("no-store", "private");
        assertThat(stranger.get(at).code()).isEqualTo("proctoring.evidence.unknown");
        assertThat(facts.audited(seat.sittingId())).containsExactly("proctoring.evidence.seen");
    }

    @Test
    void dismissing_decides_in_one_transaction_with_the_task() {
        UUID incident = room.waiting(seat, LEFT_SEAT, 2);
        assertThat(room.hasTask(incident)).isTrue();
        JsonNode decided = Said.ok(decide(proctor, incident, Map.of("decision", "DISMISS")));
        assertThat(decided.path("decidedBy").asText()).isEqualTo("监考甲");
        assertThat(facts.of(seat.sittingId()).get(0).state()).isEqualTo("DECIDED");
        assertThat(room.hasTask(incident)).isFalse();
        assertThat(heard.of(incident)).isEqualTo(IncidentDecided.Decision.DISMISS);
        assertThat(facts.audited(seat.sittingId())).containsExactly("proctoring.incident.decided");
        assertThat(list(proctor, "").path("total").asInt()).isZero();
        assertThat(ids(list(proctor, "&state=DECIDED&mine=true"))).containsExactly(incident);
        assertThat(ids(list(chief, "&state=DECIDED&mine=true"))).isEmpty();
    }

    @Test
    @DisplayName("P2: a warning is with the candidate at the next pulse and has to be acknowledged")
    void a_warning_reaches_the_candidate() {
        UUID incident = room.waiting(seat, DEVICE_IN_USE, 3);
        Answer silent = decide(proctor, incident, Map.of("decision", "WARN", "message", "  "));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.json().path("fields").toString()).contains("message");
        Said.ok(decide(proctor, incident, Map.of("decision", "WARN", "message", "请收起手机。")));

        Browser candidate = staffed.candidate(seat.sittingId());
        JsonNode warning = pulse(candidate).get(0);
        assertThat(warning.path("kind").asText()).isEqualTo("WARNING");
        assertThat(warning.path("text").asText()).isEqualTo("请收起手机。");
        assertThat(warning.path("acknowledged").asBoolean()).isFalse();
        assertThat(candidate
                        .post("/api/sitting/messages/" + warning.path("id").asText() + "/acknowledgement", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(pulse(candidate).get(0).path("acknowledged").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("P2: a violation is recorded with its reason, and the exam goes on")
    void a_violation_is_recorded() {
        UUID incident = room.waiting(seat, OTHER_PERSON, 4);
        assertThat(decide(proctor, incident, Map.of("decision", "RECORD")).status())
                .isEqualTo(400);
        Said.ok(decide(proctor, incident, Map.of("decision", "RECORD", "reason", "考试中使用电子设备。")));
        assertThat(room.violations(seat.sittingId())).isEqualTo(1);
        assertThat(room.state(seat.sittingId())).isEqualTo("ADMITTED");
    }

    @Test
    @DisplayName("P2: ending the exam needs a reason, which the candidate reads; who is gone cannot be warned")
    void the_exam_is_ended_with_a_reason() {
        UUID incident = room.waiting(seat, OTHER_PERSON, 4);
        UUID other = room.waiting(seat, LEFT_SEAT, 2);
        assertThat(decide(proctor, incident, Map.of("decision", "END")).status())
                .isEqualTo(400);
        Said.ok(decide(proctor, incident, Map.of("decision", "END", "reason", "不是本人")));
        assertThat(room.state(seat.sittingId())).isEqualTo("ENDED ENDED_BY_PROCTOR 不是本人");

        for (Map<String, String> tooLate :
                List.of(Map.of("decision", "WARN", "message", "x"), Map.of("decision", "END", "reason", "x"))) {
            assertThat(decide(proctor, other, tooLate).code()).isEqualTo("proctoring.incident.candidate-gone");
        }
        assertThat(facts.of(seat.sittingId()).get(1).state())
                .as("nothing of it happened")
                .isEqualTo("OPEN");
        Said.ok(decide(proctor, other, Map.of("decision", "RECORD", "reason", "离座")));
    }

    @Test
    @DisplayName("P2: of two proctors at once one decides, the other hears who, when and what")
    void two_at_once_decide_once() throws Exception {
        UUID incident = room.waiting(seat, SEVERAL_PERSONS, 4);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> answers = List.of(proctor, chief).stream()
                    .map(browser -> both.submit(() -> {
                        go.await();
                        return decide(browser, incident, Map.of("decision", "RECORD", "reason", "他人在场"));
                    }))
                    .toList();
            go.countDown();
            List<Answer> said = List.of(answers.get(0).get(), answers.get(1).get());
            assertThat(said).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            Answer late =
                    said.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
            assertThat(late.code()).isEqualTo("proctoring.incident.decided");
            assertThat(late.json().path("decidedBy").asText()).contains("监考");
            assertThat(late.json().path("decidedAt").asText()).isNotBlank();
            assertThat(late.json().path("decision").asText()).isEqualTo("RECORD");
            assertThat(room.violations(seat.sittingId())).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    @DisplayName("Q3: what the engine has not heard of yet is decided all the same, and it hears of it in order")
    void an_unheard_incident_can_be_decided() {
        UUID incident = room.unheard(seat, LEFT_SEAT);
        Said.ok(decide(proctor, incident, Map.of("decision", "DISMISS")));
        assertThat(facts.relayed(incident))
                .extracting(entry -> entry.split(" ")[0])
                .containsExactly("incident.raised", "incident.decided");
    }

    @Test
    @DisplayName("P2: with the engine's own task: rated, decided over the API, and the review is at its end")
    void the_engines_review_ends_with_the_decision() {
        intake.take(Told.started(seat.sittingId(), SEVERAL_PERSONS, Instant.now()));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> facts.of(seat.sittingId()).get(0).taskId() != null);
        IncidentFacts.Fact incident = facts.of(seat.sittingId()).get(0);
        assertThat(incident.severity()).isNotNull();
        Said.ok(decide(proctor, incident.id(), Map.of("decision", "RECORD", "reason", "他人在场")));
        assertThat(room.hasTask(incident.id())).isFalse();
        assertThat(room.reviews(incident.id())).isZero();
    }

    @Test
    void a_withdrawn_incident_cannot_be_decided() {
        UUID incident = room.unheard(seat, LEFT_SEAT);
        engine.voided(incident);
        assertThat(decide(proctor, incident, Map.of("decision", "DISMISS")).code())
                .isEqualTo("proctoring.incident.void");
        assertThat(proctor.get(INCIDENTS + "?state=VOID&size=100")
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(incident.toString());
    }

    @Test
    @DisplayName(
            "A machine raises, a person decides: an incident whose task is taken away waits for its proctor all the same")
    void an_incident_whose_task_vanishes_is_decided_by_a_person_all_the_same() {
        UUID incident = room.unheard(seat, LEFT_SEAT);
        engine.waiting(incident, "taken-away-" + incident);
        engine.closed("taken-away-" + incident);
        assertThat(facts.of(seat.sittingId()))
                .filteredOn(fact -> fact.id().equals(incident))
                .singleElement()
                .satisfies(fact -> assertThat(fact.state()).isEqualTo("OPEN"));
        Said.ok(decide(proctor, incident, Map.of("decision", "DISMISS")));
        assertThat(facts.relayed(incident))
                .extracting(entry -> entry.split(" ")[0])
                .containsExactly("incident.raised", "incident.decided");
    }

    private JsonNode pulse(Browser candidate) {
        return Said.ok(candidate.post("/api/sitting/pulse", Map.of())).path("messages");
    }

    private static JsonNode list(Browser as, String filter) {
        return Said.ok(as.get(INCIDENTS + "?size=50" + filter));
    }

    private static List<UUID> ids(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> UUID.fromString(item.path("id").asText()))
                .toList();
    }

    private static Answer decide(Browser as, UUID incident, Map<String, String> decision) {
        return as.post(INCIDENTS + "/" + incident + "/decision", decision);
    }

    /** What the workflow hears, in the transaction of the decision. */
    @TestComponent
    static class Heard {

        private final Queue<IncidentDecided> events = new ConcurrentLinkedQueue<>();

        @EventListener
        void decided(IncidentDecided event) {
            events.add(event);
        }

        IncidentDecided.Decision of(UUID incident) {
            return events.stream()
                    .filter(event -> event.incidentId().equals(incident))
                    .map(IncidentDecided::decision)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
