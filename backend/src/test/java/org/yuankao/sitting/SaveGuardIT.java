package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.Browser.Answer;
import org.yuankao.sitting.holding.Entrance;
import org.yuankao.sitting.register.Register;

@DisplayName("C7: takeover, deadline and hand-in are decided inside the statement of the save")
class SaveGuardIT extends Way {

    @Autowired
    Entrance entrance;

    @Autowired
    Register register;

    @Autowired
    TransactionTemplate transaction;

    /** Somebody else changes the row while the save is on its way: the save waits, looks again and is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deadline = shared.exam_now() | 409 | sitting.answers.closed",
                "handed_in_at = shared.exam_now(), hand_in_kind = 'CANDIDATE' | 409 | sitting.answers.closed",
            })
    void a_save_that_meets_a_change_waits_for_it_and_obeys_it(String change, int status, String code) throws Exception {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 1, "A"), 200);
        try (HeldRow changing =
                HeldRow.by("update sitting.admission set " + change + " where sitting_id = ?", candidate.sittingId())) {
            CompletableFuture<Answer> save = CompletableFuture.supplyAsync(() -> desk.save("q1", 2, "B"));
            assertThatThrownBy(() -> save.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            changing.commit();

            Answer refused = save.get(10, TimeUnit.SECONDS);
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.code()).isEqualTo(code);
        }
        assertThat(facts.count("answer_revision", candidate.sittingId())).isEqualTo(1);
    }

    @Test
    void a_save_that_meets_a_takeover_waits_for_it_is_refused_and_kept_as_history() throws Exception {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 1, "A"), 200);
        CompletableFuture<Answer> save = new CompletableFuture<>();
        transaction.executeWithoutResult(status -> {
            entrance.letIn(register.lock(candidate.sittingId()), "another-device");
            save.completeAsync(() -> desk.save("q1", 2, "B"));
            assertThatThrownBy(() -> save.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });

        Answer refused = save.get(10, TimeUnit.SECONDS);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("sitting.taken-over");
        assertThat(facts.count("answer_revision", candidate.sittingId())).isEqualTo(1);
        assertThat(facts.text(
                        "select question_id || epoch || value::text from sitting.late_answer where sitting_id = ?",
                        candidate))
                .isEqualTo("q11[\"B\"]");
    }

    @Test
    void saves_do_not_wait_for_each_other() throws Exception {
        Desk desk = answering();
        try (HeldRow shared =
                HeldRow.by("select from sitting.admission where sitting_id = ? for share", candidate.sittingId())) {
            assertThat(CompletableFuture.supplyAsync(() -> desk.save("q1", 1, "A"))
                            .get(5, TimeUnit.SECONDS)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_last_moment_counts_and_the_deadline_itself_does_not() {
        Desk desk = answering();
        clock.setTo(end().minusSeconds(3));
        Desk.expect(desk.save("q1", 1, "A"), 200);
        clock.setTo(end());

        Answer late = desk.save("q1", 2, "B");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("sitting.answers.closed");
        assertThat(facts.count("answer_revision", candidate.sittingId())).isEqualTo(1);
    }
}
