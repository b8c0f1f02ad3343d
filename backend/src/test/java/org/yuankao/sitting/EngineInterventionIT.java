package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.Browser;
import org.yuankao.batch.Rooms;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.proctoring.IdentityReviewDecided;

@DisplayName(
        "P2: an exam is ended by its proctor, taken back by the chief, and admitted by hand where the engine stands")
class EngineInterventionIT extends EngineWay {

    private static final String PASSWORD = "Kao-shi-2022-shi-yi-yue";

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Rooms rooms;

    private Browser proctor;
    private Browser chief;

    @BeforeEach
    void aProctorAndAChief() {
        UUID account = account(Role.PROCTOR);
        rooms.assign(exam.roomId(), account);
        proctor = signedIn(account);
        chief = signedIn(account(Role.CHIEF_PROCTOR));
    }

    @Test
    @DisplayName("Ended: nothing more is saved, the candidate reads why, the token is at its end, and it is audited")
    void an_ended_exam_is_over_for_candidate_and_engine() {
        Desk desk = answering();
        long revision = desk.revision();

        assertThat(end("多次警告无效").status()).isEqualTo(204);

        assertThat(desk.save("q1", 2, "B").code()).isEqualTo("sitting.answers.closed");
        JsonNode pulse = Desk.expect(desk.browser().post("/api/sitting/pulse", Map.of("stepRevision", revision)), 200);
        assertThat(pulse.path("instructions").get(0).path("kind").asText()).isEqualTo("STEP_CHANGED");
        JsonNode step = desk.me().path("step");
        assertThat(step.path("formKey").asText()).isEqualTo("candidate:ended");
        assertThat(step.path("reason").asText()).isEqualTo("ENDED_BY_PROCTOR");
        assertThat(step.path("note").asText()).isEqualTo("多次警告无效");
        assertThat(facts.audited(sitting(), "proctoring.sitting")).containsExactly("proctoring.sitting.ended");
        eventually(() -> instances("candidate-sitting") == 0);
        assertThat(end("再次终止").code()).isEqualTo("proctoring.sitting.over");
    }

    @Test
    @DisplayName("Reinstated by the chief: it goes on with the time that it had, also when the end is moved afterwards")
    void a_reinstated_exam_has_the_time_it_had() {
        Desk desk = answering();
        clock.setTo(start().plus(Duration.ofMinutes(30)));
        Desk.expect(desk.save("q1", 2, "B"), 200);
        end("误操作");
        clock.setTo(start().plus(Duration.ofMinutes(42)));
        assertThat(proctor.post(at("reinstate"), Map.of("reason", "x")).status())
                .isEqualTo(403);

        JsonNode goesOn = Desk.expect(chief.post(at("reinstate"), Map.of("reason", "误操作，恢复考试")), 200);

        Instant deadline = Instant.parse(goesOn.path("deadline").asText());
        assertThat(Duration.between(exam.session().endsAt(), deadline))
                .isCloseTo(Duration.ofMinutes(12), Duration.ofSeconds(10));
        assertThat(facts.state(sitting())).isEqualTo("ADMITTED");
        assertThat(desk.step()).isEqualTo("candidate:answer");
        JsonNode saved = Desk.expect(desk.save("q1", 3, "C"), 200);
        assertThat(Instant.parse(saved.path("deadline").asText())).isEqualTo(deadline);
        assertThat(facts.relayed(sitting(), "engine")).contains("sitting.closed", "sitting.reinstated");
        assertThat(facts.audited(sitting(), "proctoring.sitting"))
                .containsExactly("proctoring.sitting.ended", "proctoring.sitting.reinstated");
        assertThat(chief.post(at("reinstate"), Map.of("reason", "x")).code())
                .isEqualTo("sitting.reinstatement.not-ended");

        clock.setTo(exam.session().endsAt().plus(Duration.ofMinutes(5)));
        sweep();
        assertThat(facts.state(sitting())).as("the others are over").isEqualTo("ADMITTED");
        eventually(() -> openTasks("userTask_answer") == 1);
        clock.setTo(deadline);
        sweep();
        assertThat(facts.state(sitting())).isEqualTo("HANDED_IN");
        eventually(() -> instances("candidate-sitting") == 0);
    }

    @Test
    void whoever_was_ended_before_the_admission_begins_anew() {
        Desk desk = photographed(true);
        end("误操作");
        assertThat(facts.state(sitting())).isEqualTo("ENDED");
        eventually(() -> instances("candidate-sitting") == 0);

        Desk.expect(chief.post(at("reinstate"), Map.of("reason", "恢复")), 200);
        assertThat(facts.state(sitting())).isEqualTo("ENTERED");
        assertThat(instances("candidate-sitting")).isEqualTo(1);
        assertThat(desk.step()).isEqualTo("candidate:login");
        clock.advance(Duration.ofMinutes(1));
        desk.enter(exam, candidate);
        assertThat(desk.step()).isEqualTo("candidate:confirm-information");
    }

    @Test
    @DisplayName("Admitted by hand before anybody has decided about the photo: the check goes on beside the exam")
    void admission_by_hand_is_provisional_while_the_identity_is_undecided() {
        Desk desk = photographed(true);
        assertThat(admit().json().path("missing").toString()).contains("second-view");
        assertThat(facts.state(sitting())).isEqualTo("ENTERED");
        phone(desk);

        assertThat(admit().status()).isEqualTo(204);

        assertThat(facts.state(sitting())).isEqualTo("ADMITTED");
        assertThat(desk.step()).isEqualTo("candidate:wait");
        assertThat(desk.me().path("admission").path("provisional").asBoolean()).isTrue();
        assertThat(facts.audited(sitting(), "proctoring.sitting"))
                .containsExactly("proctoring.sitting.admitted-by-hand");
        assertThat(admit().code()).isEqualTo("sitting.admission.already");
        eventually(() -> openTasks("userTask_waitForStart") == 1);
        assertThat(instances("identity-check")).isEqualTo(1);

        measured("NOT_ABLE", null, "basic");
        decide(IdentityReviewDecided.Outcome.SAME, UUID.randomUUID());
        assertThat(instances("identity-check")).isZero();
        assertThat(openTasks("userTask_waitForStart")).isEqualTo(1);
        assertThat(desk.me().path("admission").path("provisional").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("Admitted by hand at the last step: the token follows to the wait and on to the paper")
    void the_token_follows_an_admission_by_hand() {
        Desk desk = photographed(true);
        measured("SCORED", 0.71, "full");
        assertThat(openTasks("userTask_joinSecondView")).isEqualTo(1);
        phone(desk);

        assertThat(admit().status()).isEqualTo(204);
        eventually(() -> openTasks("userTask_waitForStart") == 1);
        assertThat(openTasks("userTask_joinSecondView")).isZero();

        clock.setTo(start());
        Desk.expect(desk.paper(), 200);
        Desk.expect(desk.save("q1", 1, "A"), 200);
        eventually(() -> openTasks("userTask_answer") == 1);
    }

    private Desk answering() {
        Desk desk = photographed(true);
        measured("SCORED", 0.71, "full");
        waits(desk);
        clock.setTo(start());
        Desk.expect(desk.paper(), 200);
        Desk.expect(desk.save("q1", 1, "A"), 200);
        eventually(() -> openTasks("userTask_answer") == 1);
        return desk;
    }

    /** As the invitation of the second view's step, which the engine that stands still does not show. */
    private void phone(Desk desk) {
        desk.joinPhone(port);
    }

    private Browser.Answer end(String reason) {
        return proctor.post(at("end"), Map.of("reason", reason));
    }

    private Browser.Answer admit() {
        return chief.post(at("admission"), Map.of("reason", "流程引擎暂停"));
    }

    private String at(String what) {
        return "/api/proctoring/sittings/" + sitting() + "/" + what;
    }

    private UUID account(Role role) {
        String name = "in-" + UUID.randomUUID().toString().substring(0, 18);
        return accounts.create(new NewStaff(name, "监考员", java.util.Set.of(role), PASSWORD, false));
    }

    private Browser signedIn(UUID account) {
        return new Browser(port).signIn(accounts.byId(account).orElseThrow().username(), PASSWORD);
    }
}
