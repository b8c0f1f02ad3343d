package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yuankao.Browser;
import org.yuankao.Node;

/** In this order: the web node is alone first, then the engine node comes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Q3: a node does what its roles say, and two nodes of different roles are one installation")
class TwoNodesIT {

    /** Due since long at the start of the demonstration: preparation and everything of its mock exam. */
    private static final String DUE =
            "select count(*) from engine.act_ru_job where duedate_ at time zone 'Asia/Shanghai' < now()";

    @TempDir
    static Path folder;

    private Node web;
    private Node engine;
    private Node ingest;
    private JdbcClient jdbc;
    private String database;
    private JsonNode facts;
    private Desk desk;

    @BeforeAll
    void aWebNodeAlone() throws IOException {
        database = Node.newDatabase("two_nodes");
        jdbc = JdbcClient.create(new DriverManagerDataSource(database));
        Path file = folder.resolve("demo.json");
        web = Node.start(
                        folder,
                        database,
                        "America/New_York",
                        "web",
                        "--yuankao.demo.enabled=true",
                        "--yuankao.demo.start-in=PT25M",
                        "--yuankao.demo.facts-file=" + file)
                .awaitStart();
        facts = new ObjectMapper().readTree(file.toFile());
    }

    @AfterAll
    void end() {
        web.close();
        if (engine != null) {
            engine.close();
        }
        if (ingest != null) {
            ingest.close();
        }
    }

    @Test
    @Order(1)
    void the_web_node_alone_moves_a_candidates_token_within_the_request() {
        desk = new Desk(web.browser());
        Desk.expect(
                desk.login(
                        theory().path("passcode").asText(),
                        candidate().path("idNumber").asText()),
                200);
        assertThat(task()).isEqualTo("userTask_confirmInformation");

        Desk.expect(desk.confirm(), 200);

        assertThat(task()).isEqualTo("userTask_signPledge");
        assertThat(desk.step()).isEqualTo("candidate:pledge");
    }

    @Test
    @Order(2)
    void it_runs_no_jobs_and_delivers_nothing() {
        assertThat(count(DUE)).isPositive();
        assertThat(prepared()).as("the one who logged in").isEqualTo(1);
        assertThat(web.log()).doesNotContain("Starting up the JobExecutor");
        assertThat(web.browser().get("/api/shared/info").json().path("roles").toString())
                .isEqualTo("[\"WEB\"]");
    }

    @Test
    @Order(3)
    void the_engine_node_runs_what_is_due_and_prepares_the_other_candidates() {
        engine = Node.start(folder, database, "UTC", "engine").awaitStart();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(count(DUE)).as(engine.log()).isZero());
        await().atMost(Duration.ofSeconds(60)).until(() -> count("""
                        select count(*) from shared.relay_entry
                         where target = 'engine' and delivered_at is null
                        """) == 0);
        assertThat(prepared()).isEqualTo(24);
    }

    @Test
    @Order(4)
    void a_timer_made_at_one_node_stands_at_the_same_instant_for_the_other_in_another_zone() {
        assertThat(jdbc.sql("""
                                select distinct j.duedate_ at time zone 'Asia/Shanghai' from engine.act_ru_job j
                                  join engine.act_ru_jobdef d on d.id_ = j.job_def_id_
                                  join engine.act_ru_execution e on e.id_ = j.process_instance_id_
                                 where d.act_id_ = 'event_examStarts' and e.business_key_ = :session
                                """)
                        .param("session", theory().path("sessionId").asText())
                        .query(OffsetDateTime.class)
                        .list())
                .extracting(OffsetDateTime::toInstant)
                .containsExactly(startOfTheTheory());
    }

    @Test
    @Order(5)
    void a_step_on_the_web_node_moves_the_token_as_before() {
        Desk.expect(desk.pledge(true, false), 200);

        assertThat(task()).isEqualTo("userTask_takePhoto");
    }

    @Test
    @Order(6)
    void the_engine_node_serves_its_health_and_no_page_of_anybody() {
        for (String path : List.of("/exam", "/", "/index.html")) {
            assertThat(engine.browser().get(path).status()).as(path).isEqualTo(401);
        }
        for (String path : List.of("/api/sitting/challenge", "/api/identity/csrf")) {
            assertThat(engine.browser().get(path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/api/sitting/challenge", "/api/identity/csrf", "/actuator/health/readiness")) {
            assertThat(web.browser().get(path).status()).as(path).isLessThan(300);
        }
        assertThat(engine.browser().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(engine.browser().get("/api/shared/info").json().path("roles").toString())
                .isEqualTo("[\"ENGINE\"]");
    }

    @Test
    @Order(7)
    @DisplayName("A2: a node of role ingest alone takes frames and shows them; the others have nothing of it")
    void the_ingest_node_takes_frames_and_nothing_else() {
        ingest = Node.start(folder, database, "UTC", "ingest").awaitStart();
        Browser camera = ingest.browser()
                .cookie("YKSIT", desk.browser().cookie("YKSIT"))
                .cookie("XSRF-TOKEN", desk.browser().cookie("XSRF-TOKEN"));
        byte[] face = Pictures.jpeg(640, 480);

        JsonNode reply = Desk.expect(camera.post("/ingest/frames/first", Browser.Raw.jpeg(face)), 200);

        assertThat(reply.path("watching").asText()).isEqualTo("PAUSED");
        JsonNode chief = staff("CHIEF_PROCTOR");
        Browser proctor = web.browser()
                .signIn(chief.path("username").asText(), chief.path("password").asText());
        String picture = "/ingest/wall/" + theory().path("sittingId").asText() + "/first";
        assertThat(ingest.browser()
                        .cookie("YKSTAFF", proctor.cookie("YKSTAFF"))
                        .get(picture)
                        .raw()
                        .body())
                .isEqualTo(face);
        assertThat(proctor.get(picture).status()).isEqualTo(404);
        assertThat(desk.browser()
                        .post("/ingest/frames/first", Browser.Raw.jpeg(face))
                        .status())
                .isEqualTo(404);
        JsonNode tile = proctor.get("/api/proctoring/wall?sessionId="
                        + theory().path("sessionId").asText())
                .json()
                .path("tiles")
                .path(0);
        assertThat(tile.path("ticketNumber").asText()).isNotBlank();
        assertThat(tile.path("first").has("live")).as("unknown here").isFalse();
        for (String path : List.of("/exam", "/")) {
            assertThat(ingest.browser().get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(ingest.browser().get("/api/sitting/challenge").status()).isEqualTo(404);
        assertThat(ingest.log()).doesNotContain("Starting up the JobExecutor");
    }

    @Test
    @Order(8)
    @DisplayName("O2: a start has nothing to warn of; a warning is for somebody who must do something")
    void neither_warns_of_anything() {
        assertThat((web.log() + engine.log() + ingest.log()).lines())
                .filteredOn(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                // these nodes have no broker, and a node that has run for long enough to notice says so
                .filteredOn(line -> !line.contains("Kafka cannot be reached"))
                .isEmpty();
    }

    private JsonNode staff(String role) {
        for (JsonNode account : facts.path("accounts")) {
            if (account.path("role").asText().equals(role)) {
                return account;
            }
        }
        throw new AssertionError("no " + role + " in " + facts.path("accounts"));
    }

    private JsonNode candidate() {
        return facts.path("candidates").path(0);
    }

    private Instant startOfTheTheory() {
        for (JsonNode session : facts.at("/batches/0/sessions")) {
            if (session.path("id").equals(theory().path("sessionId"))) {
                return Instant.parse(session.path("startsAt").asText());
            }
        }
        throw new AssertionError("no session");
    }

    private JsonNode theory() {
        for (JsonNode sitting : candidate().path("sittings")) {
            if (sitting.path("subject").asText().equals("THEORY")) {
                return sitting;
            }
        }
        throw new AssertionError("no theory");
    }

    private String task() {
        return jdbc.sql("""
                        select t.task_def_key_ from engine.act_ru_task t
                          join engine.act_ru_execution e on e.id_ = t.proc_inst_id_
                         where e.business_key_ = :sitting
                        """)
                .param("sitting", theory().path("sittingId").asText())
                .query(String.class)
                .single();
    }

    /** Process instances of the theory's sittings. */
    private long prepared() {
        return jdbc.sql("""
                        select count(*) from sitting.sitting
                         where session_id = :session::uuid and process_instance_id is not null
                        """)
                .param("session", theory().path("sessionId").asText())
                .query(Long.class)
                .single();
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
