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

    private Browser.Answer take(Browser as, Map<String, Object> what) {
        return as.post("/api/proctoring/sittings/" + seat.sittingId() + "/screenshot", what);
    }
}
