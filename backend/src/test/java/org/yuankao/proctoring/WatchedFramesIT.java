package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.yuankao.Broker;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.IntegrationTest;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.processes.watching.Heartbeat;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;
import org.yuankao.processes.watching.WatchRules;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.proctoring.PlayedWorker.Seen;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.proctoring.evidence.Evidence;
import org.yuankao.proctoring.evidence.Moment;
import org.yuankao.proctoring.evidence.Piece;
import org.yuankao.proctoring.watch.WatchJson;
import org.yuankao.shared.Ids;
import org.yuankao.shared.ObjectStore;
import org.yuankao.sitting.Pictures;

/** A real broker and a played worker; what ends one of them comes last. */
@IntegrationTest
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(
        properties = {
            "yuankao.shared.topics.partitions=2",
            "yuankao.proctoring.evidence.gap-every=1s",
            "yuankao.proctoring.evidence.late-every=200ms",
        })
@DisplayName("A2, A6: frames reach the workers, what they find comes back, and nobody waits when they are away")
class WatchedFramesIT {

    private static final String PASSWORD = "Kao-shi-2022-shi-yi-yue";

    @TempDir
    static Path folder;

    private static Broker broker;

    @LocalServerPort
    int port;

    @Autowired
    Cameras cameras;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Evidence evidence;

    @Autowired
    ObjectStore objects;

    @Autowired
    JdbcClient jdbc;

    private PlayedWorker worker;
    private Browser chief;

    @DynamicPropertySource
    static void kafka(DynamicPropertyRegistry registry) {
        broker = new Broker(folder).start();
        registry.add("spring.kafka.bootstrap-servers", broker::address);
    }

    @AfterAll
    static void end() {
        broker.close();
    }

    @BeforeEach
    void aWorker() {
        String name = "wf-" + UUID.randomUUID().toString().substring(0, 18);
        accounts.create(new NewStaff(name, "主考", java.util.Set.of(Role.CHIEF_PROCTOR), PASSWORD, false));
        chief = new Browser(port).signIn(name, PASSWORD);
        worker = new PlayedWorker(broker.address());
    }

    @AfterEach
    void noWorker() {
        worker.close();
    }

    @Test
    @Order(1)
    @DisplayName("A2: a frame reaches the worker as it was sent, with its view and the moment that names it")
    void a_frame_reaches_the_worker() {
        Seat seat = watched();
        byte[] face = Pictures.jpeg(641, 480);
        byte[] desk = Pictures.jpeg(480, 641);
        Browser phone = cameras.phone(port, seat);
        Cameras.first(cameras.computer(port, seat, 1), face);
        Cameras.second(phone, desk);

        Seen first = arrived(seat, face);
        Seen second = arrived(seat, desk);
        assertThat(first.view()).isEqualTo(View.FIRST);
        assertThat(second.view()).isEqualTo(View.SECOND);
        assertThat(List.of(first, second))
                .noneMatch(Seen::late)
                .allSatisfy(frame -> assertThat(shown(seat, frame.view().name()).header("X-Frame-At"))
                        .isEqualTo(frame.at().toString()));
    }

    @Test
    @Order(1)
    @DisplayName("A4: a node beats each second and says since when it hands frames on without interruption")
    void a_heartbeat_each_second() {
        watched();
        List<Heartbeat> beats = new ArrayList<>();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            beats.addAll(read(WatchTopics.HEARTBEATS, Heartbeat.class).values());
            return beats.stream().map(Heartbeat::at).distinct().count() >= 3;
        });
        assertThat(beats).extracting(Heartbeat::node).doesNotContainNull();
        assertThat(beats.get(beats.size() - 1).since())
                .isBefore(beats.get(beats.size() - 1).at());
    }

    @Test
    @Order(1)
    @DisplayName("A4: the workers are told how long something must last in each session")
    void the_rules_of_the_sessions_are_told() {
        Seat seat = cameras.entered();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(read(WatchTopics.RULES, WatchRules.class)
                                .get(seat.sessionId().toString()))
                        .isNotNull()
                        .satisfies(rules -> {
                            assertThat(rules.sessionId())
                                    .isEqualTo(seat.sessionId().toString());
                            assertThat(rules.holdMillis())
                                    .hasSize(8)
                                    .containsEntry(IncidentKind.LEFT_SEAT, 5_000L)
                                    .containsEntry(IncidentKind.FIRST_VIEW_LOST, 15_000L)
                                    .containsEntry(IncidentKind.SECOND_VIEW_LOST, 15_000L);
                        }));
    }

    @Test
    @Order(1)
    @DisplayName("A2: what a frame shows speeds up the very next one; calm again, the rate goes down by steps")
    void suspicion_speeds_up_the_next_frame() {
        Seat seat = watched();
        Browser computer = cameras.computer(port, seat, 1);
        assertThat(next(Cameras.first(computer))).isBetween(3_000L, 3_450L);

        UUID id = Ids.next();
        Instant[] start = new Instant[1];
        worker.raises(frame -> {
            start[0] = start[0] == null ? frame.at() : start[0];
            return List.of(PlayedWorker.episode(id, frame, Phase.SUSPECTED, start[0]));
        });
        assertThat(next(Cameras.first(computer))).isLessThanOrEqualTo(1_000);

        worker.raises(frame -> List.of(PlayedWorker.episode(id, frame, Phase.CALMED, start[0])));
        await().untilAsserted(() -> assertThat(next(Cameras.first(computer))).isBetween(1_001L, 2_000L));
    }

    @Test
    @Order(1)
    @DisplayName("C5: before the admission a view is told what is wrong with it, the first one of both")
    void hints_before_the_admission() {
        watched();
        Seat seat = cameras.entered();
        Browser phone = cameras.phone(port, seat);
        Browser computer = cameras.computer(port, seat, 1);

        await().untilAsserted(() ->
                assertThat(hints(Cameras.second(phone))).containsExactly("DARK", "NO_PERSON", "NO_SCREEN"));
        await().untilAsserted(() -> assertThat(hints(Cameras.first(computer))).containsExactly("DARK", "NO_FACE"));

        worker.sees(frame -> List.of(new Box(Box.PERSON, 0, 0, 1, 0.9, 0.9), new Box(Box.SCREEN, 0, 0, 1, 1, 0.5)));
        await().untilAsserted(() -> assertThat(hints(Cameras.second(phone))).containsExactly("DARK", "TOO_CLOSE"));
        await().untilAsserted(() ->
                assertThat(hints(Cameras.first(computer), "secondHints")).containsExactly("DARK", "TOO_CLOSE"));

        cameras.is(seat, "ADMITTED");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(hints(Cameras.second(phone))).isEmpty());
        assertThat(hints(Cameras.first(computer), "secondHints")).isEmpty();
    }

    @Test
    @Order(1)
    @DisplayName("A6: the pictures before and at the beginning are kept at once, those after it with the next frames")
    void evidence_before_at_and_after() {
        Seat seat = watched();
        Browser computer = cameras.computer(port, seat, 1);
        Browser phone = cameras.phone(port, seat);
        byte[] before = Pictures.jpeg(101, 100);
        byte[] first = Pictures.jpeg(102, 100);
        byte[] desk = Pictures.jpeg(103, 100);
        Cameras.first(computer, before);
        Cameras.second(phone, desk);
        Seen shows = sent(seat, computer, first);
        UUID id = Ids.next();
        worker.tell(PlayedWorker.episode(id, shows, Phase.SUSPECTED, shows.at()));
        // so long does it last that the ring has forgotten its beginning
        Seen last = shows;
        for (int i = 0; i < 9; i++) {
            last = sent(seat, computer, Pictures.jpeg(110 + i, 100));
        }
        worker.tell(PlayedWorker.episode(id, last, Phase.STARTED, shows.at()));

        await().untilAsserted(() -> assertThat(pieces(id)).containsKeys("FIRST BEFORE", "FIRST AT", "SECOND AT"));
        assertThat(picture(id, "FIRST BEFORE")).isEqualTo(before);
        assertThat(picture(id, "FIRST AT")).isEqualTo(first);
        assertThat(picture(id, "SECOND AT")).isEqualTo(desk);
        Piece at = pieces(id).get("FIRST AT");
        assertThat(at.at()).isEqualTo(shows.at());
        assertThat(at.score()).isEqualTo(0.25);
        assertThat(at.boxes()).singleElement().extracting(Box::label).isEqualTo(Box.PERSON);
        assertThat(objects.get(at.objectKey()).orElseThrow()).isNotEqualTo(first);

        assertThat(pieces(id)).doesNotContainKey("FIRST AFTER");
        byte[] after = Pictures.jpeg(130, 100);
        Cameras.first(computer, after);
        Cameras.first(computer);
        await().untilAsserted(() -> assertThat(pieces(id)).containsKey("FIRST AFTER"));
        assertThat(picture(id, "FIRST AFTER")).isEqualTo(after);
    }

    @Test
    @Order(1)
    void a_suspicion_that_calmed_leaves_nothing() {
        Seat seat = watched();
        Browser computer = cameras.computer(port, seat, 1);
        Seen shows = sent(seat, computer, Pictures.jpeg(101, 100));
        UUID calmed = Ids.next();
        UUID started = Ids.next();
        worker.tell(PlayedWorker.episode(calmed, shows, Phase.SUSPECTED, shows.at()));
        worker.tell(PlayedWorker.episode(calmed, shows, Phase.CALMED, shows.at()));
        worker.tell(PlayedWorker.episode(started, shows, Phase.STARTED, shows.at()));

        await().untilAsserted(() -> assertThat(pieces(started)).isNotEmpty());
        assertThat(pieces(calmed)).isEmpty();
    }

    @Test
    @Order(1)
    @DisplayName(
            "A6, P2: what the worker raises is one incident in the queue, with its pictures, on its tile, with its end")
    void what_the_worker_raises_is_an_incident() {
        Seat seat = watched();
        Seen shows = sent(seat, cameras.computer(port, seat, 1), Pictures.jpeg(101, 100));
        UUID id = Ids.next();
        worker.tell(PlayedWorker.episode(id, shows, Phase.STARTED, shows.at()));
        worker.tell(PlayedWorker.episode(id, shows, Phase.STARTED, shows.at()));

        await().untilAsserted(() -> {
            assertThat(incidents(seat)).hasSize(1);
            JsonNode detail = chief.get("/api/proctoring/incidents/"
                            + incidents(seat).get(0).path("id").asText())
                    .json();
            assertThat(detail.path("severity").isInt()).isTrue();
            assertThat(detail.path("evidence").findValuesAsText("moment")).contains("AT");
        });
        assertThat(wall(seat).path("tiles").get(0).path("openIncidents").asInt())
                .isEqualTo(1);
        assertThat(incidents(seat).get(0).path("endedAt").isTextual()).isFalse();

        worker.tell(PlayedWorker.episode(id, shows, Phase.ENDED, shows.at()));
        await().untilAsserted(() ->
                assertThat(incidents(seat).get(0).path("endedAt").isTextual()).isTrue());
    }

    private JsonNode incidents(Seat seat) {
        return chief.get("/api/proctoring/incidents?sessionId=" + seat.sessionId())
                .json()
                .path("items");
    }

    @Test
    @Order(2)
    @DisplayName("Without a worker the wall says that nobody watches, and with one again that somebody does")
    void without_a_worker() {
        Seat seat = watched();
        worker.close();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(wall(seat).path("watching").asText()).isEqualTo("PAUSED"));
        assertThat(Instant.parse(wall(seat).path("pausedSince").asText()))
                .isBefore(Instant.now().plusSeconds(1));

        worker = new PlayedWorker(broker.address());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(wall(seat).path("watching").asText()).isEqualTo("ON"));
        assertThat(wall(seat).has("pausedSince")).isFalse();
    }

    @Test
    @Order(3)
    @DisplayName(
            "Fault 11: Kafka is killed: frames are answered as before and the wall moves; afterwards the gap is analysed")
    void kafka_is_killed_and_comes_back() {
        Seat seat = watched();
        Browser computer = cameras.computer(port, seat, 1);
        broker.kill();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            assertThat(Cameras.first(computer).status()).isEqualTo(200);
            assertThat(wall(seat).path("watching").asText()).isEqualTo("PAUSED");
        });

        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            byte[] picture = Pictures.jpeg(200 + i, 100);
            long asked = System.nanoTime();
            Answer answer = Cameras.first(computer, picture);
            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("watching").asText()).isEqualTo("PAUSED");
            assertThat(next(answer)).isBetween(3_900L, 4_000L);
            assertThat(shown(seat, "first").raw().body()).isEqualTo(picture);
        }
        Collections.sort(millis);
        assertThat(millis.get(37)).as("95 of 100 in ms, of %s", millis).isLessThanOrEqualTo(100);
        assertThat(millis.get(39))
                .as("none waited for a verdict, of %s", millis)
                .isLessThan(400);
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            Cameras.first(computer);
            return gaps(seat, "") >= 3;
        });
        assertThat(gaps(seat, "and analysed_at is not null")).isZero();

        broker.start();
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> assertThat(wall(seat).path("watching").asText()).isEqualTo("ON"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(gaps(seat, "and analysed_at is null")).isZero());
        List<Instant> stored = jdbc
                .sql("select at from proctoring.snapshot where sitting_id = ? and kind = 'GAP' order by at")
                .param(seat.sittingId())
                .query(java.time.OffsetDateTime.class)
                .list()
                .stream()
                .map(java.time.OffsetDateTime::toInstant)
                .toList();
        await().untilAsserted(() -> assertThat(late(seat)).extracting(Seen::at).containsExactlyElementsOf(stored));

        UUID id = Ids.next();
        Seen second = late(seat).get(1);
        worker.tell(PlayedWorker.episode(id, second, Phase.STARTED, second.at()));
        await().untilAsserted(() -> assertThat(pieces(id)).containsOnlyKeys("FIRST BEFORE", "FIRST AT", "FIRST AFTER"));
        assertThat(picture(id, "FIRST AT")).isEqualTo(second.jpeg());

        assertThat(sent(seat, computer, Pictures.jpeg(301, 200)).late()).isFalse();
    }

    /** An admitted candidate whose frames are watched by now. */
    private Seat watched() {
        Seat seat = cameras.admitted();
        Browser computer = cameras.computer(port, seat, 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        Cameras.first(computer).json().path("watching").asText().equals("ON"));
        sent(seat, computer, Pictures.jpeg(300, 200));
        return seat;
    }

    private Seen sent(Seat seat, Browser computer, byte[] picture) {
        Cameras.first(computer, picture);
        return arrived(seat, picture);
    }

    /** What the worker got of it. */
    private Seen arrived(Seat seat, byte[] picture) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> worker.seen(seat.sittingId()).stream()
                                .filter(frame -> Arrays.equals(frame.jpeg(), picture))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<Seen> late(Seat seat) {
        return worker.seen(seat.sittingId()).stream().filter(Seen::late).toList();
    }

    private long gaps(Seat seat, String which) {
        return jdbc.sql("select count(*) from proctoring.snapshot where sitting_id = ? and kind = 'GAP' " + which)
                .param(seat.sittingId())
                .query(Long.class)
                .single();
    }

    private Map<String, Piece> pieces(UUID episode) {
        Map<String, Piece> found = new HashMap<>();
        evidence.of(List.of(episode)).forEach(piece -> found.put(piece.view() + " " + piece.moment(), piece));
        return found;
    }

    private byte[] picture(UUID episode, String which) {
        Piece piece = pieces(episode).get(which);
        assertThat(piece.moment()).isIn((Object[]) Moment.values());
        return evidence.picture(piece).orElseThrow();
    }

    private JsonNode wall(Seat seat) {
        return chief.get("/api/proctoring/wall?sessionId=" + seat.sessionId()).json();
    }

    private Answer shown(Seat seat, String view) {
        return chief.get("/ingest/wall/" + seat.sittingId() + "/" + view);
    }

    private static long next(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json().path("nextMillis").asLong();
    }

    private static List<String> hints(Answer answer) {
        return hints(answer, "hints");
    }

    private static List<String> hints(Answer answer, String of) {
        List<String> hints = new ArrayList<>();
        answer.json().path(of).forEach(hint -> hints.add(hint.asText()));
        return hints;
    }

    /** The last value of each key. */
    private static <T> Map<String, T> read(String topic, Class<T> type) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.address()), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition only = new TopicPartition(topic, 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = consumer.endOffsets(List.of(only)).get(only);
            Map<String, T> found = new HashMap<>();
            while (consumer.position(only) < end) {
                consumer.poll(Duration.ofMillis(300))
                        .forEach(record -> found.put(record.key(), WatchJson.read(record.value(), type)));
            }
            return found;
        }
    }
}
