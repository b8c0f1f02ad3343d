package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C3, must show 6: no pledge, no exam")
class PledgeIT extends Way {

    @Test
    void declining_ends_the_entry_is_recorded_and_is_offered_again() {
        Desk desk = atPledge();
        String token = desk.browser().cookie("YKSIT");
        JsonNode declined = Desk.expect(desk.pledge(false, false), 200);

        assertThat(declined.path("step").path("formKey").asText()).isEqualTo("candidate:ended");
        assertThat(declined.path("step").path("reason").asText()).isEqualTo("DECLINED");
        assertThat(desk.browser().cookie("YKSIT")).isEmpty();
        assertThat(desk.browser().get("/api/sitting/me").status()).isEqualTo(401);
        assertThat(facts.state(candidate.sittingId())).isEqualTo("DECLINED");
        assertThat(facts.count("pledge", candidate.sittingId())).isEqualTo(1);

        desk.browser().cookie("YKSIT", token);
        assertThat(desk.step()).isEqualTo("candidate:ended");

        desk.enter(exam, candidate);
        assertThat(desk.step()).isEqualTo("candidate:pledge");
        assertThat(Desk.expect(desk.pledge(true, true), 200)
                        .path("step")
                        .path("formKey")
                        .asText())
                .isEqualTo("candidate:photo");
        assertThat(facts.count("pledge", candidate.sittingId())).isEqualTo(2);
    }

    @Test
    void who_declined_before_the_start_may_come_back_until_the_late_limit_and_not_after_it() {
        Desk desk = atPledge();
        Desk.expect(desk.pledge(false, false), 200);

        clock.setTo(start().plus(Duration.ofMinutes(30)).plusSeconds(1));
        assertThat(desk.login(exam.passcodes().formal(), candidate.idNumber()).code())
                .isEqualTo("sitting.entry.late");
        clock.setTo(start().plus(Duration.ofMinutes(29)));
        desk.enter(exam, candidate);
        assertThat(desk.step()).isEqualTo("candidate:pledge");
    }

    @Test
    void a_pledge_without_a_signature_is_not_signed() {
        Desk desk = atPledge();
        var answer = desk.browser()
                .post(
                        "/api/sitting/steps/pledge",
                        Map.of("revision", desk.revision(), "signed", true, "faceConsent", true, "signature", "  "));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("fields").get(0).path("field").asText()).isEqualTo("signature");
        assertThat(facts.count("pledge", candidate.sittingId())).isZero();
    }

    @Test
    @DisplayName("Q2: refusing face recognition leads to a person, equal in worth")
    void refusing_the_consent_leads_to_a_person() {
        Desk desk = atPledge();
        Desk.expect(desk.pledge(true, false), 200);
        JsonNode submitted = Desk.expect(desk.photo(Pictures.png(640, 480)), 200);

        assertThat(submitted.path("step").path("formKey").asText()).isEqualTo("candidate:identity-person");
        assertThat(submitted.path("identity").path("phase").asText()).isEqualTo("PERSON");
    }

    @Test
    @DisplayName("Q2: the signature lies sealed")
    void the_signature_lies_sealed() {
        Desk.expect(atPledge().pledge(true, true), 200);

        assertThat(facts.text("select encode(signature, 'escape') from sitting.pledge where sitting_id = ?", candidate))
                .doesNotContain("欧阳");
        assertThat(facts.text("select signature_matches::text from sitting.pledge where sitting_id = ?", candidate))
                .isEqualTo("true");
    }

    @Test
    void a_step_is_completed_once_and_an_old_page_is_told() {
        Desk desk = entered();
        long revision = desk.revision();
        assertThat(desk.browser()
                        .post("/api/sitting/steps/information", Map.of("revision", revision))
                        .status())
                .isEqualTo(200);
        var again = desk.browser().post("/api/sitting/steps/information", Map.of("revision", revision));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("sitting.step.stale");
        assertThat(desk.browser()
                        .post("/api/sitting/steps/second-view", Map.of("revision", desk.revision()))
                        .code())
                .isEqualTo("sitting.step.stale");
    }
}
