package org.yuankao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.TestClock;
import org.yuankao.batch.BatchState;
import org.yuankao.batch.Batches;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.SessionState;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.StaffAccounts;

/** The runner as the program's start calls it; each call stands for a start of the program. */
@IntegrationTest
class DemoStartIT {

    @Autowired
    BatchSeeds seeds;

    @Autowired
    DemoStaff staff;

    @Autowired
    DemoBatch batch;

    @Autowired
    FactsOfDemo facts;

    @Autowired
    Batches batches;

    @Autowired
    Sessions sessions;

    @Autowired
    Rooms rooms;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("deep/demo.json");
    }

    @Test
    @DisplayName("Must show: a script finds accounts, passcodes and candidates in demo.json, and a restart keeps them")
    void the_facts_say_what_is_stored_and_stay_the_same_over_a_restart() throws IOException {
        start(Phase.EXAM);
        JsonNode written = read();

        assertThat(texts(written.get("accounts"), "role"))
                .containsExactly(
                        "ADMIN", "CHIEF_PROCTOR", "PROCTOR", "PROCTOR", "SUPPORT", "POINT", "MARKER", "AUDITOR");
        assertThat(texts(written.get("accounts"), "password"))
                .doesNotHaveDuplicates()
                .allMatch(p -> p.length() == 16);
        assertThat(written.get("candidates")).hasSize(24);
        assertThat(texts(written.get("batches"), "code")).contains("2022-11");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(directory.resolve("deep"))
                .isDirectoryContaining("glob:**/demo.json")
                .isDirectoryNotContaining("glob:**/.demo*");

        start(Phase.EXAM);
        assertThat(read()).isEqualTo(written);
    }

    @Test
    void the_exam_starts_in_two_minutes_and_its_entry_is_open() {
        Instant before = clock.now();
        start(Phase.EXAM);

        ExamSession main = session("THEORY");
        assertThat(Duration.between(before, main.startsAt())).isBetween(Duration.ofSeconds(20), Duration.ofMinutes(3));
        assertThat(main.entryAt()).isBefore(before);
        assertThat(Duration.between(main.startsAt(), main.endsAt())).isEqualTo(Duration.ofMinutes(30));
        assertThat(main.rules().earlyHandIn()).isEqualTo(Duration.ofMinutes(1));
        assertThat(main.rules().lock()).isEqualTo("BROWSER_MONITORED");
        assertThat(main.paperId()).isNotNull().isNotEqualTo(session("SKILL").paperId());
        assertThat(main.state()).isIn(SessionState.PLANNED, SessionState.ENTRY);
    }

    @Test
    void every_passcode_of_the_file_opens_the_session_it_stands_for() throws IOException {
        start(Phase.EXAM);
        JsonNode demo = read().at("/batches/0");
        assertThat(demo.get("sessions")).hasSize(3);
        demo.get("sessions")
                .forEach(session -> assertThat(
                                sessions.byPasscode(session.get("passcode").asText()))
                        .extracting(ExamSession::id)
                        .contains(UUID.fromString(session.get("id").asText())));
    }

    @Test
    void each_proctor_has_the_room_of_half_the_candidates() throws IOException {
        start(Phase.EXAM);
        for (String proctor : List.of("proctor1", "proctor2")) {
            UUID account = accounts.byUsername(proctor).orElseThrow().id();
            List<String> own =
                    rooms.ofProctor(account).stream().map(UUID::toString).toList();
            assertThat(StreamSupport.stream(read().get("candidates").spliterator(), false)
                            .filter(candidate -> own.contains(
                                    candidate.at("/sittings/0/roomId").asText())))
                    .hasSize(12);
        }
    }

    @Test
    void a_start_after_the_exam_makes_a_fresh_batch_with_the_same_passwords() throws IOException {
        start(Phase.EXAM);
        JsonNode first = read();
        clock.advance(Duration.ofHours(3));

        start(Phase.EXAM);

        JsonNode second = read();
        assertThat(second.get("current")).isNotEqualTo(first.get("current"));
        assertThat(second.get("accounts")).isEqualTo(first.get("accounts"));
        assertThat(batches.state(batches.find(second.get("current").asText()).orElseThrow()))
                .isEqualTo(BatchState.RUNNING);
        assertThat(session("THEORY").startsAt()).isAfter(clock.now());
    }

    @Test
    void a_lost_file_sets_new_passwords() throws IOException {
        start(Phase.EXAM);
        JsonNode first = read();
        Files.delete(file);

        start(Phase.EXAM);

        assertThat(texts(read().get("accounts"), "password"))
                .doesNotContainAnyElementsOf(texts(first.get("accounts"), "password"));
        assertThat(read().get("candidates")).isEqualTo(first.get("candidates"));
    }

    @Test
    @DisplayName(
            "O1: an account that an administrator has disabled hinders no start, stays disabled, and the file says so")
    void a_disabled_account_stays_disabled_over_a_restart() throws IOException {
        start(Phase.EXAM);
        state("DISABLED", "auditor");
        try {
            start(Phase.EXAM);

            assertThat(accounts.byUsername("auditor")).isEmpty();
            assertThat(read().get("accounts"))
                    .filteredOn(account -> !account.get("active").asBoolean())
                    .extracting(account -> account.get("username").asText())
                    .containsExactly("auditor");
        } finally {
            state("ACTIVE", "auditor");
        }
    }

    @Test
    @DisplayName("N6: two nodes that start at the same moment make one demonstration, with passwords that both know")
    void two_nodes_that_start_together_make_one_demonstration() throws Exception {
        start(Phase.EXAM);
        JsonNode before = read();
        // beyond what other tests have made
        clock.advance(Duration.ofHours(12));
        Files.delete(file);
        long known = batchesOfTheDemo();

        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> start(Phase.EXAM));
        start(Phase.EXAM);
        other.get(60, TimeUnit.SECONDS);

        assertThat(batchesOfTheDemo()).isEqualTo(known + 1);
        JsonNode account = read().get("accounts").get(0);
        assertThat(read().get("current")).isNotEqualTo(before.get("current"));
        assertThat(new Browser(port)
                        .signIn(
                                account.get("username").asText(),
                                account.get("password").asText())
                        .get("/api/identity/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("T1: the plan's batch stands beside it, published and not running, however often the program starts")
    void the_plans_batch_stands_beside_it() {
        start(Phase.EXAM);
        UUID plan = batches.find("2022-11").orElseThrow();
        start(Phase.EXAM);
        assertThat(batches.find("2022-11")).contains(plan);
        assertThat(sessions.ofBatch(plan)).hasSize(31);
    }

    private void start(Phase phase) {
        DemoProperties demo = new DemoProperties(true, phase, Duration.ofMinutes(2), null, null, file);
        new DemoStart(demo, seeds, staff, batch, facts, new FactsFile(demo), jdbc, transaction)
                .run(new DefaultApplicationArguments());
    }

    private void state(String state, String username) {
        assertThat(jdbc.sql("update identity.staff_account set state = ? where username = ?")
                        .params(state, username)
                        .update())
                .isEqualTo(1);
    }

    private long batchesOfTheDemo() {
        return jdbc.sql("select count(*) from batch.batch where code like 'demo%'")
                .query(Long.class)
                .single();
    }

    private ExamSession session(String subject) {
        try {
            UUID current = batches.find(read().get("current").asText()).orElseThrow();
            return sessions.ofBatch(current).stream()
                    .filter(session -> session.subject().equals(subject))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode read() throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(entry -> entry.get(field).asText())
                .toList();
    }
}
