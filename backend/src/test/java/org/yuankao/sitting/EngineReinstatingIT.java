package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.proctoring.IdentityReviewDecided.Outcome;
import org.yuankao.shared.Relay;

@DisplayName("P2: the token of a sitting that was ended by mistake stands again where the candidate goes on")
class EngineReinstatingIT extends EngineWay {

    @Autowired
    Sittings sittings;

    @Autowired
    IdentityChecks checks;

    @Autowired
    Relay relay;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_was_answering_goes_on_answering_in_the_same_model_until_the_hand_in() {
        Desk desk = waiting();
        clock.setTo(start());
        Desk.expect(desk.paper(), 200);
        eventually(() -> openTasks("userTask_answer") == 1);
        SittingCard before = card();
        endedByMistake();

        reinstated(true);

        eventually(() -> openTasks("userTask_answer") == 1);
        assertThat(instances("candidate-sitting")).isEqualTo(1);
        assertThat(card().definitionId()).isEqualTo(before.definitionId());
        assertThat(card().processInstanceId()).isNotEqualTo(before.processInstanceId());
        assertThat(desk.step()).isEqualTo("candidate:answer");
        Desk.expect(desk.save("q1", 1, "A"), 200);
        clock.advance(Duration.ofMinutes(6));
        Desk.expect(desk.handIn(), 200);
        eventually(() -> instances("candidate-sitting") == 0);
    }

    @Test
    void who_was_waiting_waits_again_and_begins_with_the_others() {
        Desk desk = waiting();
        endedByMistake();

        reinstated(false);

        eventually(() -> openTasks("userTask_waitForStart") == 1);
        assertThat(desk.step()).isEqualTo("candidate:wait");
        clock.setTo(start());
        Desk.expect(desk.paper(), 200);
        eventually(() -> openTasks("userTask_answer") == 1);
    }

    @Test
    @DisplayName("a token that is still somewhere else is taken away: a sitting has one that answers")
    void whatever_token_there_was_is_replaced() {
        waiting();
        String before = card().processInstanceId();

        reinstated(true);

        eventually(() -> openTasks("userTask_answer") == 1);
        assertThat(openTasks("userTask_waitForStart")).isZero();
        assertThat(instances("candidate-sitting")).isEqualTo(1);
        assertThat(card().processInstanceId()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("C4: an identity that nobody had decided is still to be decided, and still ends the sitting")
    void an_undecided_identity_is_still_to_be_decided() {
        Desk desk = photographed(false);
        clock.setTo(start());
        sweep();
        desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        sweep();
        assertThat(desk.step()).isEqualTo("candidate:answer");
        endedByMistake();
        assertThat(openTasks("userTask_decideIdentity")).isZero();

        reinstated(true);

        eventually(() -> openTasks("userTask_decideIdentity") == 1);
        assertThat(openTasks("userTask_answer")).isEqualTo(1);
        assertThat(desk.step()).isEqualTo("candidate:answer");
        assertThat(checks.find(photo()).orElseThrow().phase()).isEqualTo(IdentityPhase.PERSON);
        decide(Outcome.DIFFERENT, UUID.randomUUID());
        assertThat(facts.state(sitting())).isEqualTo("ENDED");
        assertThat(instances("candidate-sitting")).isZero();
    }

    private Desk waiting() {
        Desk desk = photographed(true);
        measured("SCORED", 0.71, "full");
        waits(desk);
        return desk;
    }

    private void endedByMistake() {
        transaction.executeWithoutResult(status -> sittings.ended(sitting(), EndReason.ENDED_BY_PROCTOR));
        eventually(() -> instances("candidate-sitting") == 0);
    }

    /** The facts as the chief's decision leaves them, and the entry that it sends. */
    private void reinstated(boolean answering) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update sitting.sitting set state = 'ADMITTED', end_reason = null, ended_at = null where id = ?")
                    .param(sitting())
                    .update();
            jdbc.sql("update sitting.admission set handed_in_at = null, hand_in_kind = null where sitting_id = ?")
                    .param(sitting())
                    .update();
            relay.send(sitting().toString(), Relay.ENGINE, RelayTypes.REINSTATED, Map.of("answering", answering));
        });
    }

    private SittingCard card() {
        return sittings.find(sitting()).orElseThrow();
    }
}
