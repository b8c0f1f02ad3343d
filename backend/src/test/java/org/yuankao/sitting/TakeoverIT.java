package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.Browser.Answer;

@DisplayName("C1, must show 5: reload at every step, and another device")
class TakeoverIT extends Way {

    @Test
    void a_reload_and_a_login_from_the_same_browser_find_every_step_again() {
        Desk desk = entered();
        staysAt(desk, "candidate:confirm-information");
        Desk.expect(desk.confirm(), 200);
        staysAt(desk, "candidate:pledge");
        Desk.expect(desk.pledge(true, true), 200);
        staysAt(desk, "candidate:photo");
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        staysAt(desk, "candidate:identity-machine");
        workflow.decide(facts.lastPhoto(candidate.sittingId()), IdentityOutcome.PASSED);
        staysAt(desk, "candidate:second-view");
        desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        staysAt(desk, "candidate:wait");
        clock.setTo(start());
        staysAt(desk, "candidate:answer");
        clock.setTo(start().plus(Duration.ofMinutes(6)));
        Desk.expect(desk.handIn(), 200);
        staysAt(desk, "candidate:receipt");
    }

    @Test
    void another_device_waits_while_the_old_one_is_heard_of() {
        Desk old = atPledge();
        Desk other = newDesk();
        JsonNode pending = knock(other);

        assertThat(pending.path("outcome").asText()).isEqualTo("TAKEOVER_PENDING");
        assertThat(pending.path("silentAfterSeconds").asInt()).isEqualTo(30);
        assertThat(poll(other, pending)).isEqualTo("PENDING");
        assertThat(other.browser().get("/api/sitting/me").status()).isEqualTo(401);
        JsonNode instruction =
                Desk.expect(old.pulse(), 200).path("instructions").get(0);
        assertThat(instruction.path("kind").asText()).isEqualTo("TAKEOVER_REQUESTED");
        assertThat(instruction.path("takeoverId").asText())
                .isEqualTo(pending.path("takeover").path("id").asText());

        clock.advance(Duration.ofSeconds(25));
        Desk.expect(old.pulse(), 200);
        clock.advance(Duration.ofSeconds(25));
        assertThat(poll(other, pending)).isEqualTo("PENDING");
        assertThat(old.step()).isEqualTo("candidate:pledge");
    }

    @Test
    void thirty_seconds_of_silence_grant_it_and_the_old_device_is_told() {
        Desk old = atPledge();
        Desk other = newDesk();
        JsonNode pending = knock(other);
        clock.advance(Duration.ofSeconds(29));
        assertThat(poll(other, pending)).isEqualTo("PENDING");
        clock.advance(Duration.ofSeconds(2));

        assertThat(poll(other, pending)).isEqualTo("GRANTED");
        assertThat(poll(other, pending)).isEqualTo("GRANTED");
        isForeign(other);
        for (Answer refused : List.of(
                old.browser().get("/api/sitting/me"),
                old.pulse(),
                old.browser().get("/api/sitting/answers"),
                old.paper(),
                old.save("q1", 1, "A"),
                old.handIn(),
                old.browser().post("/api/sitting/steps/information", Map.of("revision", 2)))) {
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.code()).isEqualTo("sitting.taken-over");
        }
    }

    @Test
    void a_device_that_has_been_silent_already_is_not_asked() {
        atPledge();
        clock.advance(Duration.ofSeconds(31));
        Desk other = newDesk();

        assertThat(other.login(exam.passcodes().formal(), candidate.idNumber()).status())
                .isEqualTo(200);
        isForeign(other);
    }

    @Test
    void who_answers_hears_of_it_with_the_next_save() {
        Desk old = answering();
        JsonNode pending = knock(newDesk());
        JsonNode instruction =
                Desk.expect(old.save("q1", 1, "A"), 200).path("instructions").get(0);

        assertThat(instruction.path("kind").asText()).isEqualTo("TAKEOVER_REQUESTED");
        assertThat(instruction.path("takeoverId").asText())
                .isEqualTo(pending.path("takeover").path("id").asText());
        assertThat(instruction.path("expiresAt").asText())
                .isGreaterThan(instruction.path("at").asText());
    }

    @Test
    void the_old_device_consents() {
        Desk old = atPledge();
        Desk other = newDesk();
        JsonNode pending = knock(other);
        answer(old, pending, true);

        assertThat(poll(other, pending)).isEqualTo("GRANTED");
        isForeign(other);
    }

    @Test
    void the_old_device_refuses_and_keeps_the_sitting() {
        Desk old = atPledge();
        Desk other = newDesk();
        JsonNode pending = knock(other);
        answer(old, pending, false);
        clock.advance(Duration.ofMinutes(1));

        assertThat(poll(other, pending)).isEqualTo("REFUSED");
        assertThat(old.step()).isEqualTo("candidate:pledge");
    }

    @Test
    void a_request_is_void_once_the_candidate_has_logged_in_again() {
        Desk old = atPledge();
        Desk other = newDesk();
        JsonNode pending = knock(other);
        old.enter(exam, candidate);
        clock.advance(Duration.ofMinutes(1));

        assertThat(poll(other, pending)).isEqualTo("EXPIRED");
        assertThat(old.step()).isEqualTo("candidate:pledge");
    }

    @Test
    void a_consent_is_good_for_two_minutes_and_not_for_whenever() {
        Desk old = atPledge();
        Desk other = newDesk();
        JsonNode pending = knock(other);
        answer(old, pending, true);
        clock.advance(Duration.ofSeconds(121));

        assertThat(poll(other, pending)).isEqualTo("EXPIRED");
        assertThat(other.browser().get("/api/sitting/me").status()).isEqualTo(401);
        assertThat(old.step()).isEqualTo("candidate:pledge");
        assertThat(facts.audited(candidate.sittingId(), "sitting.takeover"))
                .containsExactly("sitting.takeover.requested", "sitting.takeover.agreed");
    }

    @Test
    void an_answer_that_comes_too_late_is_none() {
        Desk old = atPledge();
        JsonNode pending = knock(newDesk());
        clock.advance(Duration.ofSeconds(121));
        answer(old, pending, true);

        assertThat(facts.audited(candidate.sittingId(), "sitting.takeover"))
                .containsExactly("sitting.takeover.requested");
    }

    @Test
    @DisplayName("C6: when the exam is over a request that was agreed to in time opens nothing any more")
    void the_entry_window_is_looked_at_again_when_a_request_is_granted() {
        Desk old = atPledge();
        clock.setTo(end().minusSeconds(10));
        Desk.expect(old.pulse(), 200);
        Desk other = newDesk();
        JsonNode pending = knock(other);
        answer(old, pending, true);
        clock.setTo(end());

        assertThat(poll(other, pending)).isEqualTo("EXPIRED");
        assertThat(other.browser().get("/api/sitting/me").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("Q2: who asked for a sitting, who answered what, and why it was granted stand in the audit log")
    void requests_answers_and_grants_are_audited_once() {
        Desk old = atPledge();
        JsonNode refused = knock(newDesk());
        answer(old, refused, false);
        answer(old, refused, true);
        Desk other = newDesk();
        JsonNode agreed = knock(other);
        answer(old, agreed, true);
        poll(other, agreed);
        poll(other, agreed);
        Desk third = newDesk();
        JsonNode silent = knock(third);
        clock.advance(Duration.ofSeconds(31));
        assertThat(poll(third, silent)).isEqualTo("GRANTED");

        assertThat(facts.audited(candidate.sittingId(), "sitting.takeover"))
                .containsExactly(
                        "sitting.takeover.requested",
                        "sitting.takeover.refused",
                        "sitting.takeover.requested",
                        "sitting.takeover.agreed",
                        "sitting.takeover.granted CONSENT",
                        "sitting.takeover.requested",
                        "sitting.takeover.granted SILENCE");
    }

    @Test
    void a_request_is_nothing_without_its_token() {
        atPledge();
        JsonNode pending = knock(newDesk());
        String id = pending.path("takeover").path("id").asText();
        clock.advance(Duration.ofMinutes(1));

        Answer guessed = newDesk().browser().post("/api/sitting/takeover/" + id, Map.of("token", "guessed"));
        assertThat(guessed.status()).isEqualTo(404);
        assertThat(guessed.header("Set-Cookie")).doesNotContain("YKSIT");
    }

    @Test
    void before_the_wait_nothing_goes_on_without_a_fresh_photo() {
        atPledge();
        clock.advance(Duration.ofSeconds(31));
        Desk other = entered();

        assertThat(other.pledge(true, true).code()).isEqualTo("sitting.photo.fresh-needed");
        Desk.expect(other.freshPhoto(), 200);
        assertThat(other.freshPhoto().code()).isEqualTo("sitting.photo.not-needed");
        assertThat(Desk.expect(other.pledge(true, true), 200)
                        .path("step")
                        .path("formKey")
                        .asText())
                .isEqualTo("candidate:photo");
        assertThat(facts.relayed(candidate.sittingId(), "engine")).containsExactly("sitting.fresh-photo");
    }

    @Test
    void the_photo_of_the_entry_is_fresh_enough() {
        atPhoto();
        clock.advance(Duration.ofSeconds(31));
        Desk other = entered();

        Desk.expect(other.photo(Pictures.jpeg(640, 480)), 200);
        assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isFalse();
    }

    @Test
    void during_answering_the_fresh_photo_stops_nobody() {
        Desk old = answering();
        Desk.expect(old.save("q1", 1, "A"), 200);
        clock.advance(Duration.ofSeconds(31));
        Desk other = entered();

        isForeign(other);
        assertThat(other.step()).isEqualTo("candidate:answer");
        Desk.expect(other.paper(), 200);
        Desk.expect(other.save("q2", 1, "B"), 200);
        assertThat(other.answers().path("answers")).hasSize(2);
        Desk.expect(other.freshPhoto(), 200);
        assertThat(other.me().path("freshPhotoNeeded").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("C7, order of saves: what an old epoch sends late becomes history, shown, never the answer")
    void what_the_old_device_sends_after_the_takeover_is_history_and_never_the_answer() {
        Desk old = answering();
        Desk.expect(old.save("q1", 1, "A"), 200);
        clock.advance(Duration.ofSeconds(31));
        Desk other = entered();
        Desk.expect(other.save("q2", 1, "B"), 200);

        for (Answer refused : List.of(
                old.save("q1", 1, "A"), old.save("q1", 2, "C"), old.save("q2", 3, "A"), old.save("q3", 4, "D"))) {
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.code()).isEqualTo("sitting.taken-over");
        }
        assertThat(old.save("q3", 5, "Z").code()).isEqualTo("sitting.taken-over");

        JsonNode answers = other.answers();
        assertThat(answers.path("answers").findValuesAsText("questionId")).containsExactly("q1", "q2");
        assertThat(answers.path("answers").findValues("value").toString()).isEqualTo("[[\"A\"], [\"B\"]]");
        assertThat(answers.path("late").findValuesAsText("questionId")).containsExactly("q1", "q2", "q3");
        assertThat(answers.path("late").findValues("value").toString()).isEqualTo("[[\"C\"], [\"A\"], [\"D\"]]");
        assertThat(Desk.expect(other.pulse(), 200).path("lateAnswers").asInt()).isEqualTo(3);

        Desk.expect(other.save("q3", 2, "D"), 200);
        assertThat(other.answers().path("late").findValuesAsText("questionId")).containsExactly("q1", "q2");
        assertThat(facts.count("answer_revision", candidate.sittingId())).isEqualTo(3);
    }

    @Test
    void a_page_of_an_earlier_login_cannot_write_in_the_name_of_the_later_one() {
        Desk page = answering();
        int before = page.answers().path("epoch").asInt();
        Desk.expect(page.saveOf(before, "q1", 1, "A"), 200);
        page.enter(exam, candidate);
        int after = page.answers().path("epoch").asInt();
        assertThat(after).isEqualTo(before + 1);

        Answer refused = page.saveOf(before, "q1", 2, "B");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("sitting.taken-over");
        assertThat(page.saveOf(after + 1, "q2", 1, "B").code()).isEqualTo("sitting.taken-over");
        assertThat(page.saveOf(-1, "q2", 1, "B").status()).isEqualTo(400);
        Desk.expect(page.saveOf(after, "q3", 1, "C"), 200);

        JsonNode answers = page.answers();
        assertThat(answers.path("answers").findValuesAsText("questionId")).containsExactly("q1", "q3");
        assertThat(answers.path("answers").findValues("value").toString()).isEqualTo("[[\"A\"], [\"C\"]]");
        assertThat(answers.path("late").findValuesAsText("questionId")).containsExactly("q1");
        assertThat(answers.path("late").findValues("value").toString()).isEqualTo("[[\"B\"]]");
    }

    @Test
    void who_logs_out_makes_room_at_once() {
        Desk old = atPledge();
        assertThat(old.browser().post("/api/sitting/logout", Map.of()).status()).isEqualTo(204);
        assertThat(old.browser().get("/api/sitting/me").status()).isEqualTo(401);

        isForeign(entered());
    }

    private void isForeign(Desk desk) {
        JsonNode me = desk.me();
        assertThat(me.path("foreignDevice").asBoolean()).isTrue();
        assertThat(me.path("freshPhotoNeeded").asBoolean()).isTrue();
        assertThat(me.path("person").path("nameMasked").asBoolean()).isTrue();
        assertThat(me.path("person").path("name").asText()).isEqualTo("欧***");
    }

    private void staysAt(Desk desk, String formKey) {
        assertThat(desk.step()).isEqualTo(formKey);
        assertThat(desk.step()).isEqualTo(formKey);
        desk.enter(exam, candidate);
        JsonNode me = desk.me();
        assertThat(me.path("step").path("formKey").asText()).isEqualTo(formKey);
        assertThat(me.path("foreignDevice").asBoolean()).isFalse();
    }

    private JsonNode knock(Desk other) {
        return Desk.expect(other.login(exam.passcodes().formal(), candidate.idNumber()), 202);
    }

    private String poll(Desk other, JsonNode pending) {
        JsonNode takeover = pending.path("takeover");
        return Desk.expect(
                        other.browser()
                                .post(
                                        "/api/sitting/takeover/"
                                                + takeover.path("id").asText(),
                                        Map.of("token", takeover.path("token").asText())),
                        200)
                .path("state")
                .asText();
    }

    private void answer(Desk old, JsonNode pending, boolean agree) {
        assertThat(old.browser()
                        .post(
                                "/api/sitting/takeovers/"
                                        + pending.path("takeover").path("id").asText() + "/answer",
                                Map.of("agree", agree))
                        .status())
                .isEqualTo(204);
    }
}
