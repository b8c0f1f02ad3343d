package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.Browser.Answer;
import org.yuankao.sitting.CandidateMessages.Kind;

@DisplayName("C8: what a proctor says is with the candidate at the next pulse and the next save")
class MessagesIT extends Way {

    private static final UUID PROCTOR = UUID.randomUUID();

    @Autowired
    CandidateMessages messages;

    @Test
    void pulse_and_save_bring_messages_oldest_first() {
        Desk desk = answering();
        assertThat(Desk.expect(desk.pulse(), 200).path("messages")).isEmpty();
        assertThat(messages.send(candidate.sittingId(), Kind.TEXT, "还有三十分钟。", PROCTOR))
                .isTrue();
        clock.advance(Duration.ofSeconds(1));
        messages.send(candidate.sittingId(), Kind.WARNING, "请坐好。", PROCTOR);

        for (Answer answer : new Answer[] {desk.pulse(), desk.save("q1", 1, "A")}) {
            JsonNode said = Desk.expect(answer, 200).path("messages");
            assertThat(said).hasSize(2);
            assertThat(said.get(0).path("kind").asText()).isEqualTo("TEXT");
            assertThat(said.get(0).path("text").asText()).isEqualTo("还有三十分钟。");
            assertThat(said.get(1).path("kind").asText()).isEqualTo("WARNING");
            assertThat(said.get(1).path("acknowledged").asBoolean()).isFalse();
            assertThat(java.time.Instant.parse(said.get(1).path("at").asText())).isBetween(start(), clock.now());
        }
    }

    @Test
    @DisplayName("P2: a warning stays until it is acknowledged, once, and that is on record")
    void a_warning_stays_until_it_is_acknowledged() {
        Desk desk = answering();
        messages.send(candidate.sittingId(), Kind.WARNING, "请坐好。", PROCTOR);
        clock.advance(Duration.ofMinutes(40));
        String id = Desk.expect(desk.pulse(), 200)
                .path("messages")
                .get(0)
                .path("id")
                .asText();
        assertThat(acknowledge(desk, id).status()).isEqualTo(204);
        assertThat(acknowledge(desk, id).status()).isEqualTo(204);
        assertThat(Desk.expect(desk.pulse(), 200).path("messages"))
                .as("old and read")
                .isEmpty();
        assertThat(facts.audited(candidate.sittingId(), "sitting.message"))
                .containsExactly("sitting.message.acknowledged");
        assertThat(messages.ofSitting(candidate.sittingId()))
                .singleElement()
                .satisfies(message -> assertThat(message.acknowledgedAt()).isNotNull());
    }

    @Test
    void what_was_read_is_shown_for_ten_minutes() {
        Desk desk = answering();
        messages.send(candidate.sittingId(), Kind.TEXT, "请注意时间。", PROCTOR);
        String id = Desk.expect(desk.pulse(), 200)
                .path("messages")
                .get(0)
                .path("id")
                .asText();
        acknowledge(desk, id);
        assertThat(Desk.expect(desk.pulse(), 200)
                        .path("messages")
                        .get(0)
                        .path("acknowledged")
                        .asBoolean())
                .isTrue();
        clock.advance(Duration.ofMinutes(11));
        assertThat(Desk.expect(desk.pulse(), 200).path("messages")).isEmpty();
    }

    @Test
    void a_message_belongs_to_its_candidate_alone_and_to_the_device_that_holds_the_sitting() {
        Desk desk = answering();
        messages.send(candidate.sittingId(), Kind.WARNING, "请坐好。", PROCTOR);
        String id = Desk.expect(desk.pulse(), 200)
                .path("messages")
                .get(0)
                .path("id")
                .asText();
        Exam.Candidate other = hall.candidate(exam);
        Desk another = newDesk().enter(exam, other);
        assertThat(acknowledge(another, id).code()).isEqualTo("sitting.message.unknown");
        clock.advance(Duration.ofMinutes(1));
        Desk.expect(newDesk().login(exam.passcodes().formal(), candidate.idNumber()), 200);
        assertThat(acknowledge(desk, id).code()).isEqualTo("sitting.taken-over");
        assertThat(messages.ofSitting(candidate.sittingId()).get(0).acknowledgedAt())
                .isNull();
    }

    @Test
    void everybody_in_the_room_is_told_who_is_there_and_nobody_else() {
        Desk desk = answering();
        hall.candidate(exam);
        assertThat(messages.sendToAll(exam.session().id(), java.util.List.of(exam.roomId()), "请保持安静。", PROCTOR))
                .isEqualTo(1);
        assertThat(messages.sendToAll(exam.session().id(), java.util.List.of(), "x", PROCTOR))
                .isZero();
        assertThat(messages.sendToAll(exam.session().id(), null, "到点交卷。", PROCTOR))
                .isEqualTo(1);
        assertThat(Desk.expect(desk.pulse(), 200).path("messages")).hasSize(2);
    }

    @Test
    void nobody_is_told_who_is_not_there() {
        assertThat(messages.send(candidate.sittingId(), Kind.TEXT, "x", PROCTOR))
                .isFalse();
    }

    private static Answer acknowledge(Desk desk, String message) {
        return desk.browser().post("/api/sitting/messages/" + message + "/acknowledgement", Map.of());
    }
}
