package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.identity.Role;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.sitting.Pictures;

@IntegrationTest
@DisplayName("P3: a proctor keeps what a camera shows now as evidence, and records a violation with it")
class ScreenshotIT {

    @LocalServerPort
    int port;

    @Autowired
    Cameras cameras;

    @Autowired
    WatchedRoom room;

    @Autowired
    Staffed staffed;

    @Autowired
    IncidentFacts facts;

    private Browser proctor;
    private Browser stranger;
    private Seat seat;

    @BeforeEach
    void aFilmedSeat() {
        UUID own = staffed.account(Role.PROCTOR, "监考甲");
        proctor = staffed.signedIn(own);
        stranger = staffed.signedIn(staffed.account(Role.PROCTOR, "监考乙"));
        seat = cameras.admitted(own);
    }

    @Test
    void the_newest_frame_is_kept_with_the_note_as_a_violation() {
        byte[] newest = Pictures.jpeg(320, 200);
        Browser computer = cameras.computer(port, seat, 1);
        Cameras.first(computer, Pictures.jpeg(640, 480));
        Cameras.first(computer, newest);

        JsonNode taken = Said.ok(take(proctor, Map.of("view", "FIRST", "note", "桌上有手机")));

        assertThat(taken.path("violation").asBoolean()).isTrue();
        assertThat(room.violations(seat.sittingId())).isEqualTo(1);
        String at = "/api/proctoring/evidence/" + taken.path("evidenceId").asText();
        assertThat(proctor.get(at).raw().body()).isEqualTo(newest);
        assertThat(stranger.get(at).code()).isEqualTo("proctoring.evidence.unknown");
        assertThat(facts.audited(seat.sittingId()))
                .containsExactly("proctoring.screenshot.taken 桌上有手机", "proctoring.evidence.seen");
    }

    @Test
    void it_can_be_evidence_without_a_violation() {
        Cameras.second(cameras.phone(port, seat));
        JsonNode taken = Said.ok(take(proctor, Map.of("view", "SECOND", "note", "环境检查", "violation", false)));
        assertThat(taken.path("violation").asBoolean()).isFalse();
        assertThat(room.violations(seat.sittingId())).isZero();
    }

    @Test
    void without_a_picture_nothing_is_recorded() {
        assertThat(take(proctor, Map.of("view", "SECOND", "note", "无画面")).code())
                .isEqualTo("proctoring.frame.none");
        assertThat(take(stranger, Map.of("view", "SECOND", "note", "无画面")).code())
                .isEqualTo("proctoring.sitting.unknown");
        assertThat(room.violations(seat.sittingId())).isZero();
        assertThat(facts.audited(seat.sittingId())).isEmpty();
    }

    @Test
    void the_frame_that_the_proctor_saw_is_kept_and_not_a_newer_one() {
        byte[] seen = Pictures.jpeg(320, 200);
        Browser computer = cameras.computer(port, seat, 1);
        Cameras.first(computer, seen);
        String at = picture("").header("X-Frame-At");
        assertThat(picture("?hold=true&at=" + at).status()).isEqualTo(200);
        for (int i = 0; i < 12; i++) {
            Cameras.first(computer, Pictures.jpeg(640, 480));
        }

        JsonNode taken = Said.ok(take(proctor, Map.of("view", "FIRST", "note", "桌上有手机", "at", at)));

        assertThat(taken.path("at").asText()).isEqualTo(at);
        assertThat(proctor.get("/api/proctoring/evidence/"
                                + taken.path("evidenceId").asText())
                        .raw()
                        .body())
                .isEqualTo(seen);
    }

    @Test
    void a_frame_that_is_no_longer_held_is_refused_and_nothing_is_recorded() {
        Browser computer = cameras.computer(port, seat, 1);
        Cameras.first(computer);
        String at = picture("").header("X-Frame-At");
        for (int i = 0; i < 12; i++) {
            Cameras.first(computer);
        }
        assertThat(take(proctor, Map.of("view", "FIRST", "note", "桌上有手机", "at", at))
                        .code())
                .isEqualTo("proctoring.frame.gone");
        assertThat(room.violations(seat.sittingId())).isZero();
    }

    @Test
    @DisplayName("P2, P3: what is on record is read by the proctors of the room, with picture, note, who and when")
    void what_is_on_record_is_listed_newest_first() {
        Cameras.first(cameras.computer(port, seat, 1));
        JsonNode first = Said.ok(take(proctor, Map.of("view", "FIRST", "note", "桌上有手机")));
        Said.ok(take(proctor, Map.of("view", "FIRST", "note", "环境检查", "violation", false)));
        UUID incident = room.waiting(seat, IncidentKind.OTHER_PERSON, 4);
        Said.ok(proctor.post(
                "/api/proctoring/incidents/" + incident + "/decision", Map.of("decision", "RECORD", "reason", "换人")));

        JsonNode page = Said.ok(proctor.get(records("?size=2")));
        assertThat(page.path("total").asInt()).isEqualTo(3);
        JsonNode decided = page.path("items").get(0);
        assertThat(decided.path("incidentId").asText()).isEqualTo(incident.toString());
        assertThat(decided.path("kind").asText()).isEqualTo("OTHER_PERSON");
        assertThat(decided.path("violation").asBoolean()).isTrue();
        assertThat(page.path("items").get(1).path("violation").asBoolean()).isFalse();

        JsonNode oldest =
                Said.ok(proctor.get(records("?size=2&page=1"))).path("items").get(0);
        assertThat(oldest.path("note").asText()).isEqualTo("桌上有手机");
        assertThat(oldest.path("by").asText()).isEqualTo("监考甲");
        assertThat(oldest.path("evidenceId").asText())
                .isEqualTo(first.path("evidenceId").asText());
        assertThat(oldest.path("frameAt").asText()).isEqualTo(first.path("at").asText());
        assertThat(oldest.path("view").asText()).isEqualTo("FIRST");
        assertThat(oldest.path("at").asText()).isNotEmpty();
        assertThat(stranger.get(records("")).code()).isEqualTo("proctoring.sitting.unknown");
        Browser chief = staffed.signedIn(staffed.account(Role.CHIEF_PROCTOR, "总监考"));
        assertThat(Said.ok(chief.get(records(""))).path("total").asInt()).isEqualTo(3);
    }

    private String records(String query) {
        return "/api/proctoring/sittings/" + seat.sittingId() + "/records" + query;
    }

    private Browser.Answer picture(String query) {
        return proctor.get("/ingest/wall/" + seat.sittingId() + "/first" + query);
    }

    private Browser.Answer take(Browser as, Map<String, Object> what) {
        return as.post("/api/proctoring/sittings/" + seat.sittingId() + "/screenshot", what);
    }
}
