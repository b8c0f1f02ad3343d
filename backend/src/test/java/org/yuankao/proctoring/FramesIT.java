package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.Browser.Raw;
import org.yuankao.IntegrationTest;
import org.yuankao.TestClock;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.shared.Ids;
import org.yuankao.sitting.Pictures;

@IntegrationTest
@DisplayName("A2: frames of both views come in, and only those who may look see them")
class FramesIT {

    private static final String PASSWORD = "Kao-shi-2022-shi-yi-yue";

    @LocalServerPort
    int port;

    @Autowired
    Cameras cameras;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    TestClock clock;

    private UUID own;
    private Browser proctor;
    private Browser stranger;
    private Browser chief;

    @BeforeEach
    void threeProctors() {
        own = account(Role.PROCTOR);
        proctor = signedIn(own);
        stranger = signedIn(account(Role.PROCTOR));
        chief = signedIn(account(Role.CHIEF_PROCTOR));
    }

    @Test
    @DisplayName("P1: a frame of each view is on the wall of its room at once, as it was sent")
    void both_views_are_on_the_wall() {
        Seat seat = cameras.admitted(own);
        byte[] face = Pictures.jpeg(640, 480);
        byte[] desk = Pictures.jpeg(480, 640);

        Answer reply = Cameras.first(cameras.computer(port, seat, 1), face);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(200);
        assertThat(reply.json().path("nextMillis").asLong()).isBetween(3_000L, 4_000L);
        assertThat(Instant.parse(reply.json().path("serverNow").asText())).isNotNull();
        assertThat(Cameras.second(cameras.phone(port, seat), desk).status()).isEqualTo(200);

        var tile = tile(proctor, seat);
        assertThat(tile.path("ticketNumber").asText()).isEqualTo(seat.ticket());
        assertThat(tile.path("nameMasked").asText()).isEqualTo("欧***");
        assertThat(tile.path("first").path("live").asBoolean()).isTrue();
        assertThat(tile.path("second").path("live").asBoolean()).isTrue();
        assertThat(tile.path("second").path("joined").asBoolean()).isTrue();

        Answer picture = proctor.get(at(seat, "first"));
        assertThat(picture.raw().body()).isEqualTo(face);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.header("Cache-Control")).contains("no-store");
        assertThat(picture.header("X-Frame-At"))
                .isEqualTo(tile.path("first").path("at").asText());
        assertThat(chief.get(at(seat, "second")).raw().body()).isEqualTo(desk);
    }

    @Test
    void a_frame_of_a_moment_is_found_while_it_is_among_the_last_eight() {
        Seat seat = cameras.admitted(own);
        Browser computer = cameras.computer(port, seat, 1);
        byte[] oldest = Pictures.jpeg(100, 100);
        Cameras.first(computer, oldest);
        String moment = proctor.get(at(seat, "first")).header("X-Frame-At");

        for (int later = 1; later <= 7; later++) {
            Cameras.first(computer, Pictures.jpeg(100, 100 + later));
        }
        String then = at(seat, "first") + "?at=" + moment;
        assertThat(proctor.get(then).raw().body()).isEqualTo(oldest);
        assertThat(proctor.get(at(seat, "first")).raw().body()).isEqualTo(Pictures.jpeg(100, 107));

        Cameras.first(computer);
        assertThat(proctor.get(then).code()).isEqualTo("proctoring.frame.none");
        assertThat(proctor.get(at(seat, "first") + "?at=yesterday").code()).isEqualTo("proctoring.frame.none");
    }

    @Test
    @DisplayName("P1: a tile says how long nothing was heard, and what a camera does not show any more is not live")
    void a_tile_says_how_long_nothing_was_heard() {
        Seat seat = cameras.admitted(own);
        assertThat(tile(proctor, seat).path("network").asText()).isEqualTo("OFFLINE");
        assertThat(tile(proctor, seat).path("first").path("live").asBoolean()).isFalse();
        assertThat(tile(proctor, seat).path("second").path("joined").asBoolean())
                .isFalse();

        cameras.heard(seat);
        Cameras.first(cameras.computer(port, seat, 1));
        assertThat(tile(proctor, seat).path("network").asText()).isEqualTo("ONLINE");
        assertThat(tile(proctor, seat).path("first").path("live").asBoolean()).isTrue();

        clock.advance(Duration.ofSeconds(30));
        assertThat(tile(proctor, seat).path("network").asText()).isEqualTo("LATE");
        assertThat(tile(proctor, seat).path("first").path("live").asBoolean()).isFalse();
        clock.advance(Duration.ofSeconds(31));
        assertThat(tile(proctor, seat).path("network").asText()).isEqualTo("OFFLINE");
    }

    @Test
    @DisplayName("P5: a proctor of another room gets nothing by any address")
    void another_rooms_candidate_is_seen_by_nobody_else() {
        Seat seat = cameras.admitted(own);
        Cameras.first(cameras.computer(port, seat, 1));

        assertThat(stranger.get(at(seat, "first")).code()).isEqualTo("proctoring.frame.none");
        for (String wall : new String[] {
            "/api/proctoring/wall?sessionId=" + seat.sessionId(),
            "/api/proctoring/wall?sessionId=" + seat.sessionId() + "&roomId=" + seat.roomId(),
        }) {
            var seen = stranger.get(wall).json();
            assertThat(seen.path("tiles")).isEmpty();
            assertThat(seen.path("rooms")).isEmpty();
            assertThat(proctor.get(wall).json().path("tiles")).hasSize(1);
        }
        for (Browser other : new Browser[] {cameras.computer(port, seat, 1), cameras.phone(port, seat)}) {
            assertThat(other.get(at(seat, "first")).status()).isEqualTo(401);
        }
    }

    @Test
    void a_candidates_frame_is_his_own_whatever_he_asks_for() {
        Seat seat = cameras.admitted(own);
        Seat other = cameras.admitted(own);
        Browser computer = cameras.computer(port, other, 1);

        computer.post("/ingest/frames/first?sittingId=" + seat.sittingId(), Raw.jpeg(Pictures.jpeg(64, 64)));

        assertThat(proctor.get(at(seat, "first")).code()).isEqualTo("proctoring.frame.none");
        assertThat(proctor.get(at(other, "first")).status()).isEqualTo(200);
        assertThat(Cameras.second(computer).status()).isEqualTo(401);
        assertThat(Cameras.first(cameras.phone(port, seat)).status()).isEqualTo(401);
        assertThat(Cameras.first(new Browser(port)).status()).isEqualTo(401);
    }

    @Test
    void without_the_pages_token_against_other_sites_nothing_is_taken() {
        Seat seat = cameras.admitted(own);
        Answer answer = cameras.computer(port, seat, 1)
                .exchange("POST", "/ingest/frames/first", Raw.jpeg(Pictures.jpeg(64, 64)));
        assertThat(answer.code()).isEqualTo("identity.csrf.missing");
    }

    @Test
    @DisplayName("C1: the device that lost the sitting is refused within two seconds, the new one is taken at once")
    void a_device_that_was_taken_over_is_refused() {
        Seat seat = cameras.admitted(own);
        Browser old = cameras.computer(port, seat, 1);
        assertThat(Cameras.first(old).status()).isEqualTo(200);

        cameras.epoch(seat, 2);
        assertThat(Cameras.first(cameras.computer(port, seat, 2)).status()).isEqualTo(200);

        assertThat(Cameras.first(old).code()).isEqualTo("sitting.taken-over");
    }

    @Test
    void a_device_that_was_taken_over_is_refused_when_the_new_one_sends_nothing() {
        Seat seat = cameras.admitted(own);
        Browser old = cameras.computer(port, seat, 1);
        Cameras.first(old);
        cameras.epoch(seat, 2);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(Cameras.first(old).code()).isEqualTo("sitting.taken-over"));
    }

    @Test
    @DisplayName("C5: a phone that another one replaced is told so")
    void a_phone_that_was_replaced_is_refused() {
        Seat seat = cameras.admitted(own);
        Browser first = cameras.phone(port, seat);
        assertThat(Cameras.second(first).status()).isEqualTo(200);
        Browser second = cameras.phone(port, seat);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(Cameras.second(first).code()).isEqualTo("proctoring.frame.replaced"));
        assertThat(Cameras.second(second).status()).isEqualTo(200);
    }

    @Test
    void after_the_end_nothing_is_taken_and_a_reinstated_sitting_goes_on() {
        Seat seat = cameras.admitted(own);
        Browser computer = cameras.computer(port, seat, 1);
        Browser phone = cameras.phone(port, seat);
        assertThat(Cameras.first(computer).status()).isEqualTo(200);
        cameras.is(seat, "ENDED");

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(Cameras.first(computer).status()).isEqualTo(410));
        assertThat(Cameras.second(phone).code()).isEqualTo("proctoring.frame.over");
        assertThat(proctor.get(at(seat, "first")).status()).as("the last one").isEqualTo(200);

        cameras.is(seat, "ADMITTED");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(Cameras.first(computer).status()).isEqualTo(200));
    }

    @Test
    @DisplayName("Fault 13: what is no picture, cut off, huge or claims too much is refused, and the next one is taken")
    void what_is_no_frame_is_refused() {
        Seat seat = cameras.admitted(own);
        Browser computer = cameras.computer(port, seat, 1);
        byte[] good = Pictures.jpeg(640, 480);

        for (byte[] bad : new byte[][] {
            {}, {1, 2, 3}, Pictures.png(64, 64), Arrays.copyOf(good, good.length - 2), Arrays.copyOf(good, 3)
        }) {
            assertThat(Cameras.first(computer, bad).code()).isEqualTo("proctoring.frame.not-jpeg");
        }
        Answer large = Cameras.first(computer, Arrays.copyOf(good, 256 * 1024 + 1));
        assertThat(large.code()).isEqualTo("proctoring.frame.too-large");
        assertThat(large.status()).isEqualTo(413);
        byte[] bomb = good.clone();
        claim(bomb, 30_000, 30_000);
        assertThat(Cameras.first(computer, bomb).code()).isEqualTo("proctoring.frame.too-large");
        assertThat(computer.post("/ingest/frames/first", new Raw("application/json", good))
                        .status())
                .isEqualTo(415);

        assertThat(proctor.get(at(seat, "first")).code()).isEqualTo("proctoring.frame.none");
        assertThat(Cameras.first(computer, good).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("C5: the worker reads what the phone shows now, and of whom there is no phone it is told so")
    void the_worker_reads_the_second_view() {
        Seat seat = cameras.entered();
        byte[] desk = Pictures.jpeg(480, 640);
        Cameras.second(cameras.phone(port, seat), desk);
        Browser worker = new Browser(port)
                .with(
                        "Authorization",
                        "Basic "
                                + java.util.Base64.getEncoder()
                                        .encodeToString("vision-worker:the-workers-secret-of-the-tests".getBytes()));

        String address = "/api/vision/sittings/%s/second-view";
        assertThat(worker.get(address.formatted(seat.sittingId())).raw().body()).isEqualTo(desk);
        assertThat(worker.get(address.formatted(Ids.next())).code()).isEqualTo("vision.frame.none");
    }

    /** Writes another size into the header of a JPEG. */
    private static void claim(byte[] jpeg, int width, int height) {
        for (int i = 0; i < jpeg.length - 9; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                jpeg[i + 5] = (byte) (height >> 8);
                jpeg[i + 6] = (byte) height;
                jpeg[i + 7] = (byte) (width >> 8);
                jpeg[i + 8] = (byte) width;
                return;
            }
        }
        throw new AssertionError("no start of frame");
    }

    @Test
    @DisplayName("P1: who sits in no room is on the chief's wall, and on nobody else's")
    void a_sitting_without_a_room_is_on_the_chiefs_wall() {
        Seat seat = cameras.admitted(own);
        cameras.outOfRoom(seat);
        Cameras.first(cameras.computer(port, seat, 1));
        Browser chief = signedIn(account(Role.CHIEF_PROCTOR));

        var tile = tile(chief, seat);
        assertThat(tile.path("sittingId").asText()).isEqualTo(seat.sittingId().toString());
        assertThat(tile.has("roomId")).isFalse();
        assertThat(chief.get(at(seat, "first")).status()).isEqualTo(200);
        assertThat(tile(proctor, seat).isMissingNode()).isTrue();
        assertThat(chief.get("/api/proctoring/wall?sessionId=" + seat.sessionId() + "&roomId=" + seat.roomId())
                        .json()
                        .path("tiles"))
                .isEmpty();
    }

    private com.fasterxml.jackson.databind.JsonNode tile(Browser as, Seat seat) {
        return as.get("/api/proctoring/wall?sessionId=" + seat.sessionId())
                .json()
                .path("tiles")
                .path(0);
    }

    private static String at(Seat seat, String view) {
        return "/ingest/wall/" + seat.sittingId() + "/" + view;
    }

    private UUID account(Role role) {
        String name = "fr-" + UUID.randomUUID().toString().substring(0, 18);
        return accounts.create(new NewStaff(name, "监考员", java.util.Set.of(role), PASSWORD, false));
    }

    private Browser signedIn(UUID account) {
        return new Browser(port).signIn(accounts.byId(account).orElseThrow().username(), PASSWORD);
    }
}
