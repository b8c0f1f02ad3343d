package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.Browser.Answer;

class JourneyIT extends Way {

    @Test
    @DisplayName("C1, C6, C7, N2: from login to a receipt whose digest equals what the table holds")
    void from_login_to_a_receipt_whose_digest_equals_the_table() {
        Desk desk = new Desk(port).enter(exam, candidate);
        JsonNode first = desk.me();
        assertThat(first.path("step").path("formKey").asText()).isEqualTo("candidate:confirm-information");
        assertThat(first.path("person").path("name").asText()).isEqualTo("欧阳一二");
        assertThat(first.path("person").path("idNumberMasked").asText())
                .hasSize(18)
                .contains("*************")
                .doesNotContain("194901");
        assertThat(first.path("person").path("room").asText()).isEqualTo("第一监考室");
        assertThat(StreamSupport.stream(first.path("steps").spliterator(), false)
                        .map(step -> step.path("state").asText()))
                .containsExactly("DONE", "CURRENT", "AHEAD", "AHEAD", "AHEAD", "AHEAD", "AHEAD", "AHEAD");

        Desk.expect(desk.confirm(), 200);
        Desk.expect(desk.pledge(true, true), 200);
        JsonNode submitted = Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        assertThat(submitted.path("step").path("formKey").asText()).isEqualTo("candidate:identity-machine");
        assertThat(submitted.path("identity").path("phase").asText()).isEqualTo("MACHINE");
        workflow.decide(facts.lastPhoto(candidate.sittingId()), IdentityOutcome.PASSED);
        assertThat(desk.step()).isEqualTo("candidate:second-view");
        assertThat(desk.secondView().code()).isEqualTo("sitting.second-view.not-joined");
        desk.joinPhone(port);
        JsonNode waiting = Desk.expect(desk.secondView(), 200);
        assertThat(waiting.path("step").path("formKey").asText()).isEqualTo("candidate:wait");
        assertThat(waiting.path("secondView").path("online").asBoolean()).isTrue();
        assertThat(waiting.path("admission").path("opensAt").asText())
                .isEqualTo(exam.session().startsAt().toString());

        Answer early = desk.paper();
        assertThat(early.status()).isEqualTo(425);
        assertThat(early.code()).isEqualTo("sitting.paper.not-open");
        assertThat(early.json().path("opensAt").asText())
                .isEqualTo(exam.session().startsAt().toString());

        clock.setTo(exam.session().startsAt());
        assertThat(desk.step()).isEqualTo("candidate:answer");
        Answer paper = desk.paper();
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.json().path("schema").asText()).isEqualTo("paper/v1");
        assertThat(desk.browser()
                        .with("If-None-Match", paper.header("ETag"))
                        .get("/api/sitting/paper")
                        .status())
                .isEqualTo(304);
        desk.browser().without("If-None-Match");

        Desk.expect(desk.save("q1", 1, "A"), 200);
        Desk.expect(desk.save("q1", 2, "B"), 200);
        Desk.expect(desk.save("q2", 1, "C"), 200);
        Desk.expect(desk.save("q3", 1, "A"), 200);
        Desk.expect(desk.save("q3", 2), 200);
        assertThat(desk.handIn().code()).isEqualTo("sitting.hand-in.too-early");

        clock.advance(Duration.ofMinutes(5));
        JsonNode receipt = Desk.expect(desk.handIn(), 200);
        assertThat(receipt.path("kind").asText()).isEqualTo("CANDIDATE");
        assertThat(receipt.path("answered").asInt()).isEqualTo(2);
        assertThat(receipt.path("total").asInt()).isEqualTo(30);
        assertThat(receipt.path("number").asText()).matches("R\\d{6}-\\d{6,}-\\d");
        assertThat(receipt.path("digest").asText()).isEqualTo(facts.digest(candidate.sittingId()));
        assertThat(Instant.parse(receipt.path("handedInAt").asText()))
                .isBetween(
                        exam.session().startsAt().plus(Duration.ofMinutes(5)),
                        exam.session().startsAt().plus(Duration.ofMinutes(6)));

        assertThat(Desk.expect(desk.handIn(), 200)).isEqualTo(receipt);
        assertThat(Desk.expect(desk.browser().get("/api/sitting/receipt"), 200)).isEqualTo(receipt);
        assertThat(desk.me().path("receipt")).isEqualTo(receipt);
        assertThat(desk.step()).isEqualTo("candidate:receipt");
        assertThat(desk.save("q4", 1, "A").code()).isEqualTo("sitting.answers.closed");
        assertThat(facts.relayed(candidate.sittingId(), "engine"))
                .containsExactly("sitting.began", "sitting.handed-in");
        assertThat(facts.relayed(candidate.sittingId(), "kafka")).hasSize(3);
    }
}
