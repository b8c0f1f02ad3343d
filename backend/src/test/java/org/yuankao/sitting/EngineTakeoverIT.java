package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.proctoring.IdentityReviewDecided.Outcome;

@DisplayName("C1, C4: the photo of another device is compared beside the sitting, which goes on")
class EngineTakeoverIT extends EngineWay {

    @Autowired
    IdentityChecks checks;

    @Test
    void the_same_person_at_another_computer_is_noticed_by_nobody() {
        Desk other = photographedAnew();
        measured("SCORED", 0.71, "full");

        assertThat(checks.find(photo()).orElseThrow().outcome()).isEqualTo(IdentityOutcome.PASSED);
        assertThat(instances("identity-check")).isZero();
        goesOn(other);
    }

    @Test
    void a_doubtful_photo_becomes_a_proctors_task_and_the_candidate_goes_on_meanwhile() {
        Desk other = photographedAnew();
        measured("SCORED", 0.35, "full");
        assertThat(openTasks("userTask_decideIdentity")).isEqualTo(1);
        goesOn(other);

        UUID by = UUID.randomUUID();
        decide(Outcome.SAME, by);
        assertThat(checks.find(photo()).orElseThrow().decidedBy()).isEqualTo(by);
        assertThat(instances("identity-check")).isZero();
        goesOn(other);
    }

    @Test
    void a_machine_that_does_not_answer_in_time_leaves_it_to_a_person() {
        Desk other = photographedAnew();
        clock.advance(Duration.ofMinutes(2));
        sweep();

        assertThat(openTasks("userTask_decideIdentity")).isEqualTo(1);
        assertThat(checks.find(photo()).orElseThrow().reason()).isEqualTo(IdentityReason.OVERDUE);
        goesOn(other);
    }

    @Test
    @DisplayName("C4: a stranger with passcode and ID number cannot end the sitting of its owner")
    void somebody_else_at_the_other_computer_is_put_out_and_the_owner_goes_on() {
        Desk other = photographedAnew();
        measured("SCORED", 0.35, "full");
        decide(Outcome.DIFFERENT, UUID.randomUUID());

        assertThat(checks.find(photo()).orElseThrow().outcome()).isEqualTo(IdentityOutcome.REJECTED);
        assertThat(facts.state(sitting())).isEqualTo("ADMITTED");
        assertThat(other.browser().get("/api/sitting/me").code()).isEqualTo("sitting.taken-over");
        assertThat(other.pulse().code()).isEqualTo("sitting.taken-over");
        assertThat(instances("identity-check")).isZero();
        assertThat(instances("candidate-sitting")).isEqualTo(1);
        assertThat(facts.text(
                        "select count(*) from shared.audit_entry where action = 'sitting.device.rejected'"
                                + " and subject = 'sitting:' || ?::text",
                        candidate))
                .isEqualTo("1");

        Desk owner = new Desk(port).enter(exam, candidate);
        assertThat(owner.me().path("freshPhotoNeeded").asBoolean()).isTrue();
        goesOn(owner);
        clock.setTo(start());
        assertThat(other.save("q1", 1, "B").code()).isEqualTo("sitting.taken-over");
        Desk.expect(owner.paper(), 200);
        Desk.expect(owner.save("q1", 1, "A"), 200);
        assertThat(owner.answers().path("answers").findValues("value").toString())
                .isEqualTo("[[\"A\"]]");
    }

    @Test
    void a_rejection_that_comes_after_the_owner_is_back_puts_nobody_out() {
        photographedAnew();
        measured("SCORED", 0.35, "full");
        clock.advance(Duration.ofSeconds(31));
        Desk owner = new Desk(port).enter(exam, candidate);
        decide(Outcome.DIFFERENT, UUID.randomUUID());

        assertThat(owner.me().path("freshPhotoNeeded").asBoolean()).isTrue();
        goesOn(owner);
    }

    @Test
    void a_photo_that_does_not_match_is_asked_for_again_and_after_three_a_person_looks() {
        Desk other = photographedAnew();
        for (int photo = 1; photo <= 2; photo++) {
            measured("SCORED", 0.05, "full");
            assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isTrue();
            goesOn(other);
            Desk.expect(other.freshPhoto(), 200);
            eventually(() -> instances("identity-check") == 1);
        }
        measured("SCORED", 0.05, "full");

        assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isFalse();
        assertThat(openTasks("userTask_decideIdentity")).isEqualTo(1);
        assertThat(checks.find(photo()).orElseThrow().reason()).isEqualTo(IdentityReason.TRIES_EXHAUSTED);
    }

    /** Passed and waiting at the first computer, which falls silent; in with a new photo at the second. */
    private Desk photographedAnew() {
        Desk first = photographed(true);
        measured("SCORED", 0.71, "full");
        waits(first);
        clock.advance(Duration.ofSeconds(31));
        Desk other = new Desk(port).enter(exam, candidate);
        assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isTrue();
        Desk.expect(other.freshPhoto(), 200);
        eventually(() -> instances("identity-check") == 1);
        return other;
    }

    private void goesOn(Desk desk) {
        assertThat(desk.step()).isEqualTo("candidate:wait");
        assertThat(facts.state(sitting())).isEqualTo("ADMITTED");
    }
}
