package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("C7: the sweep closes what is over, and the engine follows")
class EngineDeadlineIT extends EngineWay {

    @Autowired
    DeadlineClose deadline;

    @Test
    void who_answered_is_handed_in_by_the_sweep_and_the_instance_ends() {
        Desk desk = photographed(true);
        measured("SCORED", 0.71, "full");
        waits(desk);
        clock.setTo(start());
        Desk.expect(desk.paper(), 200);
        Desk.expect(desk.save("q1", 1, "A"), 200);
        sweep();
        assertThat(facts.state(sitting())).isEqualTo("ADMITTED");

        clock.setTo(exam.session().endsAt());
        sweep();

        assertThat(facts.state(sitting())).isEqualTo("HANDED_IN");
        assertThat(desk.me().path("receipt").path("kind").asText()).isEqualTo("DEADLINE");
        eventually(() -> instances("candidate-sitting") == 0);
    }

    @Test
    void who_never_got_to_the_wait_is_closed_and_the_message_ends_the_instance_wherever_it_stands() {
        Desk desk = photographed(true);
        assertThat(instances("candidate-sitting")).isEqualTo(1);
        assertThat(instances("identity-check")).isEqualTo(1);

        clock.setTo(exam.session().endsAt());
        // as the session's own timer does at the end, which the tests' resting job executor never runs
        assertThat(deadline.closeOverdue(exam.session().id(), 100)).isEqualTo(1);

        assertThat(desk.step()).isEqualTo("candidate:ended");
        assertThat(desk.me().path("step").path("reason").asText()).isEqualTo("SESSION_CLOSED");
        assertThat(facts.relayed(sitting(), "engine")).contains("sitting.closed");
        eventually(() -> instances("candidate-sitting") == 0 && instances("identity-check") == 0);
        assertThat(openTasks("userTask_decideIdentity")).isZero();
    }
}
