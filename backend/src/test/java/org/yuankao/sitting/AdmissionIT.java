package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.Browser.Answer;
import org.yuankao.TestDatabase;
import org.yuankao.batch.SessionEndMoved;
import org.yuankao.batch.Sessions;
import org.yuankao.shared.Problem;

@DisplayName("The border at admission: what has to hold, whatever the model says")
class AdmissionIT extends Way {

    @Autowired
    Admission admission;

    @Autowired
    IdentityChecks checks;

    @Autowired
    Sittings sittings;

    @Autowired
    Sessions sessions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void nobody_is_admitted_without_what_the_rules_ask_for() {
        assertMissing("entered", "pledge", "consent", "identity", "second-view");
        Desk desk = entered();
        assertMissing("pledge", "consent", "identity", "second-view");
        Desk.expect(desk.confirm(), 200);
        Desk.expect(desk.pledge(true, true), 200);
        assertMissing("identity", "second-view");
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        assertMissing("identity", "second-view");
        workflow.decide(facts.lastPhoto(candidate.sittingId()), IdentityOutcome.PASSED);
        assertMissing("second-view");
        desk.joinPhone(port);
        clock.advance(Duration.ofSeconds(40));
        Desk other = entered();
        assertMissing("fresh-photo");
        Desk.expect(other.freshPhoto(), 200);
        clock.setTo(end());
        assertMissing("session");
        clock.setTo(start());
        admit();
        admit();
        assertThat(facts.state(candidate.sittingId())).isEqualTo("ADMITTED");
    }

    @Test
    void a_session_without_a_paper_admits_nobody() {
        exam = hall.examWithoutPaper();
        candidate = hall.candidate(exam);
        clock.setTo(start().minus(Duration.ofMinutes(20)));
        Desk desk = atSecondView();
        desk.joinPhone(port);
        var refused = desk.secondView();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("sitting.admission.refused");
        assertThat(refused.json().path("missing").toString()).isEqualTo("[\"paper\"]");
        assertThat(desk.step()).isEqualTo("candidate:second-view");
    }

    @Test
    @DisplayName("C4: undecided at the start is provisional entry, and the decision comes later")
    void undecided_at_the_start_enters_provisionally() {
        Desk desk = atIdentity();
        UUID photo = facts.lastPhoto(candidate.sittingId());
        assertThat(due()).doesNotContain(photo);
        clock.setTo(start());
        assertThat(due()).contains(photo);

        workflow.enterProvisionally(candidate.sittingId());
        assertThat(due()).doesNotContain(photo);
        desk.joinPhone(port);
        JsonNode waiting = Desk.expect(desk.secondView(), 200);
        assertThat(waiting.path("admission").path("provisional").asBoolean()).isTrue();
        assertThat(waiting.path("step").path("formKey").asText()).isEqualTo("candidate:answer");

        transaction.executeWithoutResult(status -> checks.decided(photo, IdentityOutcome.PASSED, UUID.randomUUID()));
        assertThat(desk.me().path("admission").path("provisional").asBoolean()).isFalse();
    }

    @Test
    void a_check_that_goes_on_beside_the_sitting_never_pulls_the_candidate_back() {
        Desk desk = atIdentity();
        StepMove person = new StepMove(null, "userTask_decideIdentity", "candidate:identity-person", "人工核验", List.of());
        workflow.moveTo(candidate.sittingId(), person);
        assertThat(desk.step()).isEqualTo("candidate:identity-person");

        workflow.enterProvisionally(candidate.sittingId());
        workflow.moveTo(candidate.sittingId(), person);
        assertThat(desk.step()).isEqualTo("candidate:second-view");
    }

    @Test
    void a_rejected_candidate_is_out_and_a_provisional_one_stops_answering() {
        Desk desk = atIdentity();
        UUID photo = facts.lastPhoto(candidate.sittingId());
        clock.setTo(start());
        workflow.enterProvisionally(candidate.sittingId());
        desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        Desk.expect(desk.save("q1", 1, "A"), 200);
        workflow.decide(photo, IdentityOutcome.REJECTED);

        assertThat(desk.save("q1", 2, "B").code()).isEqualTo("sitting.answers.closed");
        assertThat(desk.me().path("step").path("reason").asText()).isEqualTo("IDENTITY_REJECTED");
        assertThat(newDesk()
                        .login(exam.passcodes().formal(), candidate.idNumber())
                        .code())
                .isEqualTo("sitting.closed");
    }

    @Test
    @DisplayName("C4: the machine has its time, then a person decides")
    void a_check_is_overdue_after_the_identity_wait() {
        atIdentity();
        UUID photo = facts.lastPhoto(candidate.sittingId());
        clock.advance(Duration.ofSeconds(55));
        assertThat(overdue()).doesNotContain(photo);
        clock.advance(Duration.ofSeconds(10));
        assertThat(overdue()).contains(photo);

        transaction.executeWithoutResult(status -> checks.personStarted(photo, IdentityReason.OVERDUE));
        assertThat(overdue()).doesNotContain(photo);
        assertThat(checks.find(photo).orElseThrow().phase()).isEqualTo(IdentityPhase.PERSON);
    }

    @Test
    void a_check_of_a_sitting_that_is_over_keeps_no_other_from_its_turn() {
        atIdentity();
        UUID over = facts.lastPhoto(candidate.sittingId());
        UUID ended = candidate.sittingId();
        clock.advance(Duration.ofSeconds(5));
        candidate = hall.candidate(exam);
        atIdentity();
        UUID waiting = facts.lastPhoto(candidate.sittingId());
        transaction.executeWithoutResult(status -> sittings.ended(ended, EndReason.ENDED_BY_PROCTOR));
        clock.advance(Duration.ofSeconds(65));

        assertThat(overdue()).contains(waiting).doesNotContain(over);
    }

    @Test
    void a_decision_is_made_once() {
        atIdentity();
        UUID photo = facts.lastPhoto(candidate.sittingId());
        UUID proctor = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            checks.measured(photo, new Measurement("SCORED", 0.35, "aa+bb", "full", "{}"));
            checks.decided(photo, IdentityOutcome.PASSED, proctor);
            checks.decided(photo, IdentityOutcome.REJECTED, null);
            checks.personStarted(photo, IdentityReason.DOUBTFUL);
        });

        assertThat(checks.ofSitting(candidate.sittingId())).singleElement().satisfies(check -> {
            assertThat(check.outcome()).isEqualTo(IdentityOutcome.PASSED);
            assertThat(check.decidedBy()).isEqualTo(proctor);
            assertThat(check.score()).isEqualTo(0.35);
            assertThat(check.phase()).isEqualTo(IdentityPhase.DECIDED);
        });
    }

    @Test
    @DisplayName("Must show 11: a moved end is the deadline of everybody admitted, in the same transaction")
    void a_moved_end_is_the_deadline_at_once() {
        Desk desk = answering();
        Instant later = end().plus(Duration.ofMinutes(15));
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SessionEndMoved(exam.session().id(), end(), later)));

        JsonNode pulse = Desk.expect(desk.pulse(), 200);
        assertThat(pulse.path("deadline").asText()).isEqualTo(later.toString());
        assertThat(pulse.path("endsAt").asText()).isEqualTo(later.toString());
        assertThat(desk.me().path("session").path("endsAt").asText()).isEqualTo(later.toString());
        clock.setTo(end().plusSeconds(1));
        assertThat(Desk.expect(desk.save("q1", 1, "A"), 200).path("deadline").asText())
                .isEqualTo(later.toString());

        Instant earlier = end().plusSeconds(5);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SessionEndMoved(exam.session().id(), later, earlier)));
        clock.setTo(earlier);
        assertThat(desk.save("q1", 2, "B").code()).isEqualTo("sitting.answers.closed");
    }

    @Test
    @DisplayName("Must show 11: who is admitted while the end is moved gets the new end")
    void who_is_admitted_in_the_moment_in_which_the_end_moves_gets_the_new_end() throws Exception {
        Desk desk = atSecondView();
        desk.joinPhone(port);
        long revision = desk.revision();
        Instant later = end().plus(Duration.ofMinutes(15));
        try (Connection mover = DriverManager.getConnection(TestDatabase.url())) {
            mover.setAutoCommit(false);
            run(
                    mover,
                    "select pg_advisory_xact_lock(hashtextextended('sitting.session-end:' || ?::text, 0))",
                    exam.session().id());
            CompletableFuture<Answer> admitted = CompletableFuture.supplyAsync(
                    () -> desk.browser().post("/api/sitting/steps/second-view", Map.of("revision", revision)));
            assertThatThrownBy(() -> admitted.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            run(
                    mover,
                    "update batch.exam_session set ends_at = ends_at + interval '15 minutes' where id = ?",
                    exam.session().id());
            mover.commit();
            Desk.expect(admitted.get(10, TimeUnit.SECONDS), 200);
        }

        assertThat(Desk.expect(desk.pulse(), 200).path("deadline").asText()).isEqualTo(later.toString());
        assertThat(facts.state(candidate.sittingId())).isEqualTo("ADMITTED");
    }

    @Test
    void a_session_read_before_its_end_moved_lends_no_old_end_to_the_admission() {
        Desk desk = atSecondView();
        desk.joinPhone(port);
        Instant later = end().plus(Duration.ofMinutes(15));
        transaction.executeWithoutResult(status -> {
            assertThat(sessions.get(exam.session().id()).endsAt()).isEqualTo(end());
            try (Connection mover = DriverManager.getConnection(TestDatabase.url())) {
                run(
                        mover,
                        "update batch.exam_session set ends_at = ends_at + interval '15 minutes' where id = ?",
                        exam.session().id());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            admission.admit(candidate.sittingId());
        });

        assertThat(Desk.expect(desk.pulse(), 200).path("deadline").asText()).isEqualTo(later.toString());
    }

    @Test
    void an_end_that_is_not_moved_after_all_moves_no_deadline() {
        Desk desk = answering();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new SessionEndMoved(exam.session().id(), end(), end().plusSeconds(900)));
            status.setRollbackOnly();
        });

        assertThat(desk.pulse().json().path("deadline").asText()).isEqualTo(end().toString());
    }

    private void admit() {
        transaction.executeWithoutResult(status -> admission.admit(candidate.sittingId()));
    }

    private void assertMissing(String... missing) {
        assertThatThrownBy(this::admit).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.code()).isEqualTo("sitting.admission.refused");
            assertThat(refused.values().get("missing")).isEqualTo(List.of(missing));
        });
    }

    private static void run(Connection connection, String sql, UUID session) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, session);
            statement.execute();
        }
    }

    private List<UUID> due() {
        return checks.provisionalDue(1000).stream().map(PendingCheck::photoId).toList();
    }

    private List<UUID> overdue() {
        return checks.overdue(1000).stream().map(PendingCheck::photoId).toList();
    }
}
