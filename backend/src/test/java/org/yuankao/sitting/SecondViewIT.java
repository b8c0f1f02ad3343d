package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.Browser;

@DisplayName("C5: the phone joins by the code on the page")
class SecondViewIT extends Way {

    @Test
    void a_phone_joins_is_online_while_it_is_heard_of_and_lost_after_fifteen_seconds() {
        Desk desk = atSecondView();
        Browser phone = desk.joinPhone(port);
        assertThat(secondView(desk).path("online").asBoolean()).isTrue();

        clock.advance(Duration.ofSeconds(14));
        assertThat(secondView(desk).path("online").asBoolean()).isTrue();
        clock.advance(Duration.ofSeconds(2));
        assertThat(secondView(desk).path("online").asBoolean()).isFalse();
        assertThat(desk.pulse().json().path("secondViewOnline").asBoolean()).isFalse();

        assertThat(pulse(phone)).isEqualTo("ON");
        assertThat(desk.pulse().json().path("secondViewOnline").asBoolean()).isTrue();
    }

    @Test
    void the_phone_learns_whose_it_is_but_no_more() {
        Desk desk = atSecondView();
        JsonNode invitation = invitation(desk);
        assertThat(invitation.path("url").asText())
                .endsWith("/view2#t=" + invitation.path("token").asText());

        JsonNode joined = Desk.expect(
                new Browser(port)
                        .post(
                                "/api/sitting/view2/join",
                                Map.of("token", invitation.path("token").asText())),
                200);
        assertThat(joined.path("sittingLabel").asText()).isEqualTo("欧*** · " + candidate.ticket());
        assertThat(joined.path("sessionName").asText()).isEqualTo(exam.session().name());
        assertThat(joined.path("startsAt").asText()).isEqualTo(start().toString());
    }

    @Test
    void a_code_that_was_renewed_is_too_old_or_was_made_up_opens_nothing() {
        Desk desk = atSecondView();
        String first = invitation(desk).path("token").asText();
        String second = invitation(desk).path("token").asText();
        assertExpired(first);
        assertExpired("made-up");
        clock.advance(Duration.ofMinutes(10));
        assertExpired(second);
        assertThat(facts.text(
                        "select encode(invitation_hash, 'hex') from sitting.second_view where sitting_id = ?",
                        candidate))
                .hasSize(64)
                .doesNotContain(second);
    }

    @Test
    void a_second_phone_replaces_the_first_which_is_told() {
        Desk desk = atSecondView();
        Browser first = desk.joinPhone(port);
        Browser second = desk.joinPhone(port);

        assertThat(pulse(first)).isEqualTo("ENDED");
        assertThat(pulse(second)).isEqualTo("ON");
    }

    @Test
    void the_phone_is_told_when_the_exam_is_over() {
        Desk desk = atSecondView();
        Browser phone = desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        clock.setTo(start().plus(Duration.ofMinutes(6)));
        Desk.expect(desk.paper(), 200);
        assertThat(pulse(phone)).isEqualTo("ON");
        Desk.expect(desk.handIn(), 200);

        assertThat(pulse(phone)).isEqualTo("ENDED");
    }

    @Test
    void a_phone_is_no_computer_and_a_computer_no_phone() {
        Desk desk = atSecondView();
        Browser phone = desk.joinPhone(port);

        assertThat(phone.get("/api/sitting/me").status()).isIn(401, 403);
        assertThat(desk.browser()
                        .post("/api/sitting/view2/pulse", Map.of("cameraOn", true))
                        .status())
                .isIn(401, 403);
    }

    private JsonNode invitation(Desk desk) {
        return Desk.expect(desk.browser().post("/api/sitting/second-view/invitations", Map.of()), 200);
    }

    private void assertExpired(String token) {
        var answer = new Browser(port).post("/api/sitting/view2/join", Map.of("token", token));
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.code()).isEqualTo("sitting.second-view.expired");
    }

    private static JsonNode secondView(Desk desk) {
        return desk.me().path("secondView");
    }

    private static String pulse(Browser phone) {
        return Desk.expect(phone.post("/api/sitting/view2/pulse", Map.of("cameraOn", true)), 200)
                .path("state")
                .asText();
    }
}
