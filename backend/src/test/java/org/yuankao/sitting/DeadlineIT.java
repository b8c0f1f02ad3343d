package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser.Answer;

@DisplayName("C7: at the end everything is handed in by itself")
class DeadlineIT extends Way {

    @Autowired
    DeadlineClose deadline;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_answered_gets_a_receipt_of_the_deadline() {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 1, "A"), 200);
        Desk.expect(desk.save("q2", 1, "B"), 200);
        clock.setTo(end().plusSeconds(1));
        assertThat(desk.step()).isEqualTo("candidate:receipt");
        assertThat(deadline.closeOverdue(exam.session().id(), 100)).isEqualTo(1);
        assertThat(deadline.closeOverdue(exam.session().id(), 100)).isZero();

        JsonNode receipt = desk.me().path("receipt");
        assertThat(receipt.path("kind").asText()).isEqualTo("DEADLINE");
        assertThat(receipt.path("answered").asInt()).isEqualTo(2);
        assertThat(receipt.path("handedInAt").asText()).isEqualTo(end().toString());
        assertThat(receipt.path("digest").asText()).isEqualTo(facts.digest(candidate.sittingId()));
        assertThat(Desk.expect(desk.handIn(), 200)).isEqualTo(receipt);
        assertThat(facts.relayed(candidate.sittingId(), "engine"))
                .containsExactly("sitting.began", "sitting.handed-in");
        assertThat(facts.state(candidate.sittingId())).isEqualTo("HANDED_IN");
    }

    @Test
    void a_hand_in_after_the_deadline_is_answered_with_the_receipt_of_the_deadline() {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 1, "A"), 200);
        clock.setTo(end().plusSeconds(1));
        JsonNode receipt = Desk.expect(desk.handIn(), 200);

        assertThat(receipt.path("kind").asText()).isEqualTo("DEADLINE");
        assertThat(receipt.path("handedInAt").asText()).isEqualTo(end().toString());
        assertThat(deadline.closeOverdue(exam.session().id(), 100)).isZero();
    }

    @Test
    void who_opened_the_paper_and_answered_nothing_hands_in_nothing() {
        Desk desk = answering();
        clock.setTo(end());
        deadline.closeOverdue(exam.session().id(), 100);

        JsonNode receipt = desk.me().path("receipt");
        assertThat(receipt.path("answered").asInt()).isZero();
        assertThat(receipt.path("digest").asText())
                // SHA-256 of []
                .isEqualTo("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
    }

    @Test
    void who_never_opened_the_paper_never_came_or_never_got_so_far_is_told_apart() {
        Desk waiting = waiting();
        Exam.Candidate absent = hall.candidate(exam);
        Exam.Candidate early = hall.candidate(exam);
        Desk stuck = newDesk().enter(exam, early);
        clock.setTo(end());
        assertThat(deadline.closeOverdue(exam.session().id(), 2)).isEqualTo(2);
        assertThat(deadline.closeOverdue(exam.session().id(), 2)).isEqualTo(1);

        assertThat(facts.state(candidate.sittingId())).isEqualTo("ABSENT");
        assertThat(facts.state(absent.sittingId())).isEqualTo("ABSENT");
        assertThat(facts.state(early.sittingId())).isEqualTo("ENDED");
        assertThat(waiting.handIn().code()).isEqualTo("sitting.receipt.none");
        JsonNode step = stuck.me().path("step");
        assertThat(step.path("formKey").asText()).isEqualTo("candidate:ended");
        assertThat(step.path("reason").asText()).isEqualTo("SESSION_CLOSED");
        assertThat(facts.relayed(candidate.sittingId(), "engine")).containsExactly("sitting.closed");
        assertThat(facts.relayed(early.sittingId(), "engine")).containsExactly("sitting.closed");
        assertThat(facts.relayed(absent.sittingId(), "engine")).isEmpty();
    }

    @Test
    void the_paper_waits_for_no_note_of_its_beginning_which_is_made_up_for() throws Exception {
        Desk desk = waiting();
        clock.setTo(start());
        try (HeldRow held =
                HeldRow.by("select from sitting.admission where sitting_id = ? for update", candidate.sittingId())) {
            Answer paper = CompletableFuture.supplyAsync(desk::paper).get(5, TimeUnit.SECONDS);
            assertThat(paper.status()).isEqualTo(200);
            assertThat(facts.relayed(candidate.sittingId(), "engine")).isEmpty();
        }
        await().untilAsserted(() ->
                assertThat(facts.relayed(candidate.sittingId(), "engine")).containsExactly("sitting.began"));
    }

    @Test
    void a_sitting_that_somebody_holds_while_the_session_closes_is_closed_too() throws Exception {
        clock.setTo(end().plusSeconds(1));
        CompletableFuture<Integer> closed;
        try (HeldRow held = HeldRow.by("select from sitting.sitting where id = ? for update", candidate.sittingId())) {
            closed = closing(100);
            TimeUnit.MILLISECONDS.sleep(300);
        }
        closed.get(10, TimeUnit.SECONDS);
        assertThat(facts.state(candidate.sittingId())).isEqualTo("ABSENT");
    }

    @Test
    void who_declines_while_the_session_closes_hides_nobody_behind() throws Exception {
        Exam.Candidate behind = hall.candidate(exam);
        clock.setTo(end().plusSeconds(1));
        CompletableFuture<Integer> closed;
        try (HeldRow declining =
                HeldRow.by("update sitting.sitting set state = 'DECLINED' where id = ?", candidate.sittingId())) {
            closed = closing(1);
            TimeUnit.MILLISECONDS.sleep(300);
            declining.commit();
        }
        assertThat(closed.get(10, TimeUnit.SECONDS))
                .as("a portion is not empty while somebody is left")
                .isOne();
        assertThat(facts.state(candidate.sittingId())).isEqualTo("DECLINED");
        assertThat(facts.state(behind.sittingId())).isEqualTo("ABSENT");
    }

    private CompletableFuture<Integer> closing(int portion) {
        return CompletableFuture.supplyAsync(
                () -> deadline.closeOverdue(exam.session().id(), portion));
    }

    @Test
    void who_opened_the_paper_is_not_absent_when_the_note_of_it_was_lost() {
        Desk desk = answering();
        await().until(() -> !facts.relayed(candidate.sittingId(), "engine").isEmpty());
        jdbc.sql("update sitting.admission set began_at = null where sitting_id = ?")
                .param(candidate.sittingId())
                .update();
        clock.setTo(end());
        deadline.closeOverdue(exam.session().id(), 100);

        assertThat(facts.state(candidate.sittingId())).isEqualTo("HANDED_IN");
        assertThat(desk.me().path("receipt").path("kind").asText()).isEqualTo("DEADLINE");
    }

    @Test
    void nobody_is_closed_before_the_end() {
        Desk desk = answering();
        clock.setTo(end().minusSeconds(5));

        assertThat(deadline.closeOverdue(exam.session().id(), 100)).isZero();
        assertThat(desk.step()).isEqualTo("candidate:answer");
    }

    @Test
    void two_nodes_that_close_together_make_one_receipt_each() {
        List<Exam.Candidate> crowd = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            candidate = hall.candidate(exam);
            crowd.add(candidate);
            Desk desk = waiting();
            clock.setTo(start());
            Desk.expect(desk.save("q1", 1, "A"), 200);
            clock.setTo(start().minusSeconds(600));
        }
        clock.setTo(end());
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(this::closeAll);
        int closed = closeAll() + one.join();
        closed += closeAll();

        // the seventh is the candidate that every test has and who never came
        assertThat(closed).isEqualTo(7);
        assertThat(crowd).allSatisfy(who -> {
            assertThat(facts.count("receipt", who.sittingId())).isEqualTo(1);
            assertThat(facts.state(who.sittingId())).isEqualTo("HANDED_IN");
        });
    }

    private int closeAll() {
        int all = 0;
        int closed;
        do {
            closed = deadline.closeOverdue(exam.session().id(), 2);
            all += closed;
        } while (closed > 0);
        return all;
    }
}
