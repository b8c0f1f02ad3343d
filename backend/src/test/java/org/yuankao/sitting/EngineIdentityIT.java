package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.proctoring.IdentityReviewDecided;

class EngineIdentityIT extends EngineWay {

    @Autowired
    IdentityChecks checks;

    @Autowired
    Sittings sittings;

    @Test
    @DisplayName("C4: a machine that says no three times hands over to a person")
    void three_tries_that_fail_go_to_a_person() {
        Desk desk = photographed(true);
        for (int photo = 1; photo <= 2; photo++) {
            measured("NO_FACE", null, "full");
            assertThat(desk.step()).isEqualTo("candidate:photo");
            Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        }
        measured("NO_FACE", null, "full");

        waitsForAPerson(desk, IdentityReason.TRIES_EXHAUSTED);
    }

    @Test
    @DisplayName("C4, N12: without consent no machine looks")
    void refused_consent_goes_to_a_person() {
        waitsForAPerson(photographed(false), IdentityReason.CONSENT_REFUSED);
    }

    @Test
    void a_machine_without_models_goes_to_a_person() {
        Desk desk = photographed(true);
        measured("NOT_ABLE", null, "basic");

        waitsForAPerson(desk, IdentityReason.BASIC_TIER);
    }

    @Test
    void a_machine_that_does_not_answer_in_time_goes_to_a_person_whose_word_leads_on() {
        Desk desk = photographed(true);
        sweep();
        assertThat(desk.step()).isEqualTo("candidate:identity-machine");
        clock.advance(Duration.ofMinutes(5));
        sweep();
        waitsForAPerson(desk, IdentityReason.OVERDUE);

        UUID by = UUID.randomUUID();
        decide(IdentityReviewDecided.Outcome.SAME, by);

        assertThat(desk.step()).isEqualTo("candidate:second-view");
        assertThat(checks.find(photo()).orElseThrow().decidedBy()).isEqualTo(by);
    }

    @Test
    void a_person_who_asks_for_another_photo_leads_back() {
        Desk desk = photographed(false);
        decide(IdentityReviewDecided.Outcome.AGAIN, UUID.randomUUID());

        assertThat(desk.step()).isEqualTo("candidate:photo");
    }

    @Test
    @DisplayName("C4: undecided at the start is in provisionally, once, and confirmed later")
    void undecided_at_the_start_is_in_provisionally_and_confirmed_later() {
        Desk desk = inProvisionally();
        decide(IdentityReviewDecided.Outcome.SAME, UUID.randomUUID());

        assertThat(desk.me().path("admission").path("provisional").asBoolean()).isFalse();
        assertThat(desk.step()).isEqualTo("candidate:answer");
        await().until(() -> openTasks("userTask_answer") == 1);
        assertThat(openTasks("userTask_waitForStart")).isZero();
    }

    @Test
    @DisplayName("C4: somebody else who is in provisionally is out when a person says so")
    void somebody_else_who_is_in_provisionally_is_out_when_a_person_says_so() {
        Desk desk = inProvisionally();
        decide(IdentityReviewDecided.Outcome.DIFFERENT, UUID.randomUUID());

        assertThat(Desk.expect(desk.pulse(), 200).path("instructions").findValuesAsText("kind"))
                .as("the page hears it with its next pulse")
                .containsExactly("STEP_CHANGED");
        assertThat(desk.step()).isEqualTo("candidate:ended");
        assertThat(facts.state(sitting())).isEqualTo("ENDED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(sitting().toString())
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("A machine raises, a person decides: a model that says REJECTED itself turns nobody away")
    void a_rejection_that_no_proctor_has_recorded_is_refused() {
        Desk desk = photographed(false);
        String task = tasks.createTaskQuery()
                .taskDefinitionKey("userTask_decideIdentity")
                .processInstanceBusinessKey(sitting().toString())
                .singleResult()
                .getId();
        Map<String, Object> forged = Map.of(
                "identityOutcome", "REJECTED", "decidedBy", UUID.randomUUID().toString());

        assertThatThrownBy(() -> tasks.complete(task, forged)).hasStackTraceContaining("No proctor has rejected");
        assertThatThrownBy(() -> sittings.ended(sitting(), EndReason.IDENTITY_REJECTED))
                .hasMessageContaining("No proctor has rejected");

        assertThat(desk.step()).isEqualTo("candidate:identity-person");
        assertThat(facts.state(sitting())).isEqualTo("ENTERED");
        assertThat(openTasks("userTask_decideIdentity")).isEqualTo(1);
    }

    @Test
    @DisplayName("C4: a photo after a takeover that would not do is asked for again, beside the answering")
    void a_takeovers_photo_that_would_not_do_is_owed_again() {
        Desk other = answeringOnAnotherComputer();
        Desk.expect(other.freshPhoto(), 200);
        assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isFalse();
        comparisonBegins();
        measured("NO_FACE", null, "full");

        assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isTrue();
        assertThat(other.me().path("freshPhotoRefused").asBoolean()).isTrue();
        assertThat(other.step()).isEqualTo("candidate:answer");
        assertThat(Desk.expect(other.pulse(), 200).path("instructions").findValuesAsText("kind"))
                .containsExactly("FRESH_PHOTO_NEEDED");

        Desk.expect(other.freshPhoto(), 200);
        comparisonBegins();
        measured("SCORED", 0.9, "full");
        assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isFalse();
        assertThat(Desk.expect(other.pulse(), 200).path("instructions")).isEmpty();
    }

    @Test
    @DisplayName("C4: a check that runs beside a sitting ends with it")
    void a_check_beside_a_sitting_that_is_over_ends_with_it() {
        Desk other = answeringOnAnotherComputer();
        Desk.expect(other.freshPhoto(), 200);
        comparisonBegins();
        transaction.executeWithoutResult(status -> sittings.ended(sitting(), EndReason.ENDED_BY_PROCTOR));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(sitting().toString())
                                .count()
                        == 0);
    }

    /** The relay starts it. */
    private void comparisonBegins() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> runtime.createProcessInstanceQuery()
                                .processDefinitionKey("identity-check")
                                .variableValueEquals("photoId", photo().toString())
                                .count()
                        == 1);
    }

    private Desk answeringOnAnotherComputer() {
        Desk desk = photographed(true);
        measured("SCORED", 0.9, "full");
        waits(desk);
        clock.setTo(start().plus(Duration.ofMinutes(1)));
        Desk.expect(desk.paper(), 200);
        clock.advance(Duration.ofSeconds(31));
        Desk other = new Desk(port).enter(exam, candidate);
        assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isTrue();
        assertThat(other.me().path("freshPhotoRefused").asBoolean()).isFalse();
        return other;
    }

    private Desk inProvisionally() {
        Desk desk = photographed(false);
        clock.setTo(start());
        sweep();
        sweep();
        assertThat(desk.step()).isEqualTo("candidate:second-view");
        assertThat(openTasks("userTask_joinSecondView")).isEqualTo(1);
        desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        sweep();
        assertThat(desk.paper().status()).isEqualTo(200);
        assertThat(desk.me().path("admission").path("provisional").asBoolean()).isTrue();
        return desk;
    }

    private void waitsForAPerson(Desk desk, IdentityReason reason) {
        assertThat(desk.step()).isEqualTo("candidate:identity-person");
        assertThat(openTasks("userTask_decideIdentity")).isEqualTo(1);
        assertThat(checks.find(photo()).orElseThrow().reason()).isEqualTo(reason);
    }
}
