package org.yuankao.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.IntegrationTest;
import org.yuankao.batch.Batches;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.SampleBatches;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Problem;

@IntegrationTest
class EnrolmentIT {

    @Autowired
    Enrolment enrolment;

    @Autowired
    CandidateList list;

    @Autowired
    RegisterPhoto registerPhoto;

    @Autowired
    Batches batches;

    @Autowired
    Sessions sessions;

    @Autowired
    Rooms rooms;

    @Autowired
    JdbcClient jdbc;

    private final StaffPrincipal admin = staff(Role.ADMIN);
    private final StaffPrincipal clerk = staff(Role.POINT);
    private UUID batch;
    private UUID session;
    private UUID room;
    private UUID ownPoint;
    private UUID otherPoint;

    @BeforeEach
    void enrolAtTwoPoints() {
        batch = batches.draft(SampleBatches.around(Instant.now().plus(Duration.ofDays(9)), null));
        session = sessions.ofBatch(batch).get(1).id();
        room = rooms.add(batch, "第一监考室");
        ownPoint = enrolment.addPoint(batch, "P01", "本报名点", clerk.id());
        otherPoint = enrolment.addPoint(batch, "P02", "另一报名点", null);
    }

    @Test
    @DisplayName("Q2: name and ID number lie sealed, and the list shows the number masked")
    void personal_data_lies_sealed_and_is_shown_masked() {
        Enrolled enrolled = enrol(ownPoint, "欧阳一二", "11010519491231002X", "T1");

        assertThat(jdbc.sql(
                                "select name || id_number || name_index || id_index from enrolment.candidate where id = :id")
                        .param("id", enrolled.candidateId())
                        .query(byte[].class)
                        .single())
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("欧阳", "110105", "002X");
        assertThat(list.list(batch, admin, PageRequest.first()).items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("欧阳一二");
                    assertThat(row.idNumberMasked()).isEqualTo("110***********002X");
                    assertThat(row.ticketNumbers()).containsExactly("T1");
                    assertThat(row.point()).isEqualTo("本报名点");
                    assertThat(row.registeredPhoto()).isFalse();
                });
    }

    @Test
    @DisplayName("E1: a registration point sees its own candidates, an administrator all")
    void a_registration_point_sees_its_own_candidates_only() {
        enrol(ownPoint, "欧阳一二", "11010519491231002X", "T1");
        enrol(otherPoint, "司马三四", "440524188001010014", "T2");

        assertThat(list.list(batch, clerk, PageRequest.first()).items())
                .extracting(CandidateList.Row::name)
                .containsExactly("欧阳一二");
        assertThat(list.list(batch, clerk, PageRequest.first()).total()).isEqualTo(1);
        assertThat(list.list(null, clerk, new PageRequest(0, 20, "司马三四")).items())
                .isEmpty();
        assertThat(list.list(batch, admin, PageRequest.first()).items())
                .extracting(CandidateList.Row::name)
                .containsExactly("欧阳一二", "司马三四");
        assertThat(list.list(batch, staff(Role.POINT), PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    @DisplayName("Q2: who reads the list reads names, so each look leaves an entry that says how many and none of them")
    void each_look_at_the_list_is_audited() {
        enrol(ownPoint, "欧阳一二", "11010519491231002X", "T1");
        list.list(batch, admin, PageRequest.first());
        list.list(batch, admin, new PageRequest(0, 20, "nobody"));

        assertThat(jdbc.sql("""
                                select details::text from shared.audit_entry
                                 where action = 'enrolment.candidates.viewed' and subject = ? order by id
                                """).param("batch:" + batch).query(String.class).list())
                .containsExactly("{\"page\": 0, \"rows\": 1}", "{\"page\": 0, \"rows\": 0}");
    }

    @Test
    void a_candidate_is_found_by_whole_name_id_number_or_the_beginning_of_a_ticket() {
        enrol(ownPoint, "欧阳一二", "11010519491231002X", "26_1");
        enrol(ownPoint, "司马三四", "440524188001010014", "2691");

        assertThat(found("司马三四")).containsExactly("司马三四");
        assertThat(found("11010519491231002x")).containsExactly("欧阳一二");
        assertThat(found("269")).containsExactly("司马三四");
        assertThat(found("26_")).containsExactly("欧阳一二");
        assertThat(found("26")).containsExactly("欧阳一二", "司马三四");
        assertThat(found("欧阳")).isEmpty();
    }

    @Test
    void an_id_number_is_enrolled_once_in_a_batch() {
        Enrolled first = enrol(ownPoint, "欧阳一二", "11010519491231002X", "T1");
        assertRefused(() -> enrol(otherPoint, "欧阳一二", "11010519491231002x", "T2"), "enrolment.candidate.twice");
        assertThat(enrolment.find(batch, "11010519491231002X")).contains(first);
        assertThat(enrolment.find(batch, "440524188001010014")).isEmpty();
    }

    @Test
    @DisplayName("E1: an ID number with a wrong check character is not enrolled")
    void a_wrong_id_number_is_not_enrolled() {
        assertRefused(() -> enrol(ownPoint, "欧阳一二", "110105194912310021", "T1"), "enrolment.id-number.invalid");
    }

    @Test
    void another_points_candidate_is_answered_as_one_that_does_not_exist() {
        Enrolled foreign = enrol(otherPoint, "司马三四", "440524188001010014", "T1");
        assertRefused(
                () -> registerPhoto.register(foreign.candidateId(), new byte[] {1}, clerk),
                "enrolment.candidate.unknown");
        assertRefused(
                () -> registerPhoto.register(UUID.randomUUID(), new byte[] {1}, admin), "enrolment.candidate.unknown");
    }

    private List<String> found(String words) {
        return list.list(batch, admin, new PageRequest(0, 20, words)).items().stream()
                .map(CandidateList.Row::name)
                .toList();
    }

    private Enrolled enrol(UUID point, String name, String idNumber, String ticket) {
        return enrolment.enrol(new NewCandidate(
                batch, point, name, idNumber, "劳动关系协调员", null, List.of(new NewCandidate.Seat(session, room, ticket))));
    }

    private static StaffPrincipal staff(Role role) {
        return new StaffPrincipal(UUID.randomUUID(), "u" + UUID.randomUUID(), "某人", Set.of(role));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
