package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser.Answer;

@DisplayName("T6, must show 4: what a login tells, and what it does not")
class LoginIT extends Way {

    private static final String NOBODYS_PASSCODE = "ZZZZ-9999";

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void another_subjects_passcode_says_so_whether_the_id_number_exists_or_not(String language) {
        Answer known = login(language, exam.passcodes().mock(), candidate.idNumber());
        Answer unknown = login(language, exam.passcodes().mock(), hall.strangersIdNumber());

        assertThat(known.status()).isEqualTo(403);
        assertThat(known.code()).isEqualTo("sitting.passcode.other-subject");
        assertThat(withoutInstance(unknown)).isEqualTo(withoutInstance(known));
        assertThat(known.json().path("title").asText())
                .isEqualTo(language.equals("en") ? "This passcode does not belong to your exam." : "这个口令不是您本场考试的口令。");
    }

    @Test
    @DisplayName("T6: whoever sits both subjects is told that this is the other one's passcode, as a stranger is")
    void the_passcode_of_a_subject_whose_time_it_is_not_is_another_subjects() {
        Exam.Candidate both = hall.candidateOfBoth(exam);
        Answer known = login("en", exam.passcodes().mock(), both.idNumber());
        Answer unknown = login("en", exam.passcodes().mock(), hall.strangersIdNumber());

        assertThat(known.code()).isEqualTo("sitting.passcode.other-subject");
        assertThat(withoutInstance(unknown)).isEqualTo(withoutInstance(known));
        assertThat(login("en", exam.passcodes().formal(), both.idNumber()).status())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_passcode_and_an_unknown_id_number_are_told_apart_by_nobody() {
        Answer known = login("en", NOBODYS_PASSCODE, candidate.idNumber());
        Answer unknown = login("en", NOBODYS_PASSCODE, hall.strangersIdNumber());

        assertThat(known.status()).isEqualTo(401);
        assertThat(known.code()).isEqualTo("sitting.login.refused");
        assertThat(withoutInstance(unknown)).isEqualTo(withoutInstance(known));

        Answer rightPasscode = login("en", exam.passcodes().formal(), hall.strangersIdNumber());
        Answer otherPasscode = login("en", exam.passcodes().mock(), candidate.idNumber());
        assertThat(withoutInstance(rightPasscode)).isEqualTo(withoutInstance(otherPasscode));
    }

    @Test
    void the_sixth_try_waits_for_this_id_number_and_for_no_other() {
        for (int i = 0; i < 5; i++) {
            assertThat(login("en", NOBODYS_PASSCODE, candidate.idNumber()).status())
                    .isEqualTo(401);
        }
        Answer sixth = login("en", exam.passcodes().formal(), candidate.idNumber());

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.code()).isEqualTo("sitting.login.throttled");
        assertThat(sixth.json().path("retryAfterSeconds").asInt()).isBetween(1, 60);
        assertThat(sixth.header("Retry-After"))
                .isEqualTo(sixth.json().path("retryAfterSeconds").asText());
        assertThat(login("en", exam.passcodes().formal(), hall.candidate(exam).idNumber())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_stranger_waits_as_well_so_that_waiting_tells_nothing() {
        String stranger = hall.strangersIdNumber();
        for (int i = 0; i < 5; i++) {
            login("en", NOBODYS_PASSCODE, stranger);
        }
        assertThat(login("en", NOBODYS_PASSCODE, stranger).code()).isEqualTo("sitting.login.throttled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "11010519491231002", "1101051949123100211", "A10105194912310021"})
    void what_cannot_be_an_id_number_is_refused_like_a_wrong_one_and_leaves_no_row(String invented) {
        Answer wrong = login("en", NOBODYS_PASSCODE, hall.strangersIdNumber());
        long rows = buckets();
        for (int i = 0; i < 6; i++) {
            Answer answer =
                    login("en", i % 2 == 0 ? NOBODYS_PASSCODE : exam.passcodes().formal(), invented);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(withoutInstance(answer)).isEqualTo(withoutInstance(wrong));
        }
        assertThat(buckets()).isEqualTo(rows);
    }

    private long buckets() {
        return jdbc.sql("select count(*) from identity.login_bucket")
                .query(Long.class)
                .single();
    }

    @Test
    void a_login_that_succeeds_gives_the_tries_back() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                login("en", NOBODYS_PASSCODE, candidate.idNumber());
            }
            entered();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(facts.state(candidate.sittingId())).isEqualTo("ENTERED");
    }

    @Test
    void passcode_and_id_number_are_read_as_people_type_them() {
        String passcode = " " + exam.passcodes().formal().toLowerCase() + " ";
        String idNumber =
                candidate.idNumber().replaceFirst("(.{6})(.{8})", "$1 $2-").toLowerCase();

        assertThat(newDesk().login(passcode, idNumber).status()).isEqualTo(200);
    }

    @Test
    void before_the_entry_the_door_is_closed_and_says_when_it_opens() {
        clock.setTo(exam.session().entryAt().minusSeconds(2));
        Answer answer = newDesk().login(exam.passcodes().formal(), candidate.idNumber());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("sitting.entry.not-open");
        assertThat(answer.json().path("opensAt").asText())
                .isEqualTo(exam.session().entryAt().toString());

        clock.setTo(exam.session().entryAt());
        entered();
    }

    @Test
    @DisplayName("C6: the late limit counts from the start; who entered in time comes back after it")
    void the_late_limit_counts_from_the_start() {
        Exam.Candidate inTime = hall.candidate(exam);
        Desk desk = newDesk();
        clock.setTo(start().plus(Duration.ofMinutes(29)).plusSeconds(55));
        desk.enter(exam, inTime);

        clock.setTo(start().plus(Duration.ofMinutes(30)).plusSeconds(1));
        Answer late = newDesk().login(exam.passcodes().formal(), candidate.idNumber());
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.code()).isEqualTo("sitting.entry.late");
        assertThat(facts.state(candidate.sittingId())).isEqualTo("EXPECTED");
        desk.enter(exam, inTime);
    }

    @Test
    void after_the_end_the_door_is_closed_for_good() {
        clock.setTo(end());
        Answer answer = newDesk().login(exam.passcodes().formal(), candidate.idNumber());

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.code()).isEqualTo("sitting.closed");
    }

    @Test
    void a_browser_that_cannot_prove_its_key_is_not_let_in() {
        Answer forged = newDesk()
                .browser()
                .post(
                        "/api/sitting/login",
                        java.util.Map.of(
                                "passcode", exam.passcodes().formal(),
                                "idNumber", candidate.idNumber(),
                                "nonce", "made-up",
                                "deviceKey", "AAAA",
                                "proof", "AAAA"));

        assertThat(forged.status()).isEqualTo(400);
        assertThat(forged.code()).isEqualTo("sitting.login.proof");
    }

    @Test
    void the_token_is_out_of_reach_of_scripts_and_of_other_sites() {
        Answer answer = newDesk().login(exam.passcodes().formal(), candidate.idNumber());

        assertThat(answer.raw().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("YKSIT="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict");
    }

    private Answer login(String language, String passcode, String idNumber) {
        Desk desk = newDesk();
        desk.browser().with("Accept-Language", language);
        return desk.login(passcode, idNumber);
    }

    private static JsonNode withoutInstance(Answer answer) {
        return ((ObjectNode) answer.json().deepCopy()).without("instance");
    }
}
