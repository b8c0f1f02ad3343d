package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineJourneyIT extends EngineWay {

    @Test
    @DisplayName("C1, C4, C6, C7: the seeded model leads from login to the receipt")
    void the_seeded_model_leads_from_login_to_the_receipt() {
        Desk desk = new Desk(port).enter(exam, candidate);
        JsonNode first = desk.me();
        assertThat(first.path("step").path("formKey").asText()).isEqualTo("candidate:confirm-information");
        assertThat(StreamSupport.stream(first.path("steps").spliterator(), false)
                        .map(step -> step.path("formKey").asText()))
                .containsExactly(
                        "candidate:login",
                        "candidate:confirm-information",
                        "candidate:pledge",
                        "candidate:photo",
                        "candidate:identity-machine",
                        "candidate:second-view",
                        "candidate:wait",
                        "candidate:answer");
        Desk.expect(desk.confirm(), 200);
        Desk.expect(desk.pledge(true, true), 200);
        assertThat(desk.step()).isEqualTo("candidate:photo");
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        assertThat(desk.step()).isEqualTo("candidate:identity-machine");
        measured("SCORED", 0.71, "full");
        assertThat(desk.step()).isEqualTo("candidate:second-view");
        waits(desk);
        assertThat(desk.paper().status()).isEqualTo(425);

        clock.setTo(start());
        assertThat(desk.paper().status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> openTasks("userTask_answer") == 1);
        Desk.expect(desk.save("q1", 1, "A"), 200);
        clock.advance(Duration.ofMinutes(6));
        JsonNode receipt = Desk.expect(desk.handIn(), 200);
        assertThat(receipt.path("digest").asText()).isEqualTo(facts.digest(sitting()));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(sitting().toString())
                                .count()
                        == 0);
        assertThat(desk.step()).isEqualTo("candidate:receipt");
    }

    @Test
    @DisplayName("C3: declining ends the instance, a new login starts another at the pledge")
    void declining_ends_the_instance_and_a_new_login_starts_another_at_the_pledge() {
        Desk desk = new Desk(port).enter(exam, candidate);
        Desk.expect(desk.confirm(), 200);
        Desk.expect(desk.pledge(false, false), 200);
        assertThat(facts.state(sitting())).isEqualTo("DECLINED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(sitting().toString())
                        .count())
                .isZero();

        assertThat(new Desk(port).enter(exam, candidate).step()).isEqualTo("candidate:pledge");
    }

    @Test
    @DisplayName("must-show 8: with the job executor stopped the paper opens at the start")
    void with_the_job_executor_stopped_the_paper_opens_at_the_start() {
        Desk desk = photographed(true);
        measured("SCORED", 0.71, "full");
        waits(desk);

        clock.setTo(start());

        assertThat(desk.step()).isEqualTo("candidate:answer");
        assertThat(desk.paper().status()).isEqualTo(200);
        Desk.expect(desk.save("q1", 1, "A"), 200);
    }
}
