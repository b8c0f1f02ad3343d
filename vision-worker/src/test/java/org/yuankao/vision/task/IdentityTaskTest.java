package org.yuankao.vision.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yuankao.vision.task.FakeBackend.bytes;
import static org.yuankao.vision.task.FakeBackend.problem;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.yuankao.processes.IdentityVerdict;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.VisionProperties;
import org.yuankao.vision.detect.FaceReading;
import org.yuankao.vision.identity.IdentityCheck;
import org.yuankao.vision.identity.Measurement;
import org.yuankao.vision.task.FakeBackend.Call;

@DisplayName("The external task vision.identity against a real server (C4)")
class IdentityTaskTest {
    private static final byte[] PICTURE = MadePictures.png(40, 30);
    private final String photo = UUID.randomUUID().toString();
    private FakeBackend backend;
    private TaskPoller poller;
    private IdentityCheck check = (taken, registered) -> registered == null
            ? new Measurement(IdentityVerdict.NO_REGISTERED_PHOTO, null, "NO_REGISTERED_PHOTO", null, null)
            : new Measurement(IdentityVerdict.SCORED, 0.734, null, new FaceReading(1, null, null), null);

    @BeforeEach
    void startBackend() throws Exception {
        backend = new FakeBackend();
        backend.pictures.put(photo + "/taken", bytes(PICTURE));
        backend.pictures.put(photo + "/registered", bytes(PICTURE));
    }

    @AfterEach
    void stopBoth() {
        if (poller != null) {
            poller.close();
        }
        backend.close();
    }

    @Test
    void a_comparison_completes_the_task_with_verdict_score_and_how_they_are_known() throws Exception {
        Call call = afterOffering(photo);
        assertThat(call.what()).isEqualTo("complete");
        assertThat(call.variable("identityVerdict")).isEqualTo("SCORED");
        assertThat(call.body().at("/variables/identityScore/type").asText()).isEqualTo("Double");
        assertThat(call.body().at("/variables/identityScore/value").asDouble()).isEqualTo(0.734);
        assertThat(call.local("modelDigest")).isEqualTo("aaaa+bbbb");
        assertThat(call.local("tier")).isEqualTo("full");
        assertThat(call.local("quality")).isEqualTo("{\"taken\":{\"faces\":1}}");
        assertThat(call.body().path("variables").has("quality")).isFalse();
    }

    @Test
    void the_backend_that_has_no_registered_photo_says_so_by_its_code() throws Exception {
        backend.pictures.put(photo + "/registered", problem(404, "vision.photo.none"));
        Call call = afterOffering(photo);
        assertThat(call.variable("identityVerdict")).isEqualTo("NO_REGISTERED_PHOTO");
        assertThat(call.body().at("/variables/identityScore/value").isNull()).isTrue();
    }

    @Test
    void a_picture_that_is_gone_goes_to_a_person() throws Exception {
        backend.pictures.put(photo + "/taken", problem(404, "vision.photo.none"));
        Call call = afterOffering(photo);
        assertThat(call.variable("identityVerdict")).isEqualTo("NOT_ABLE");
        assertThat(call.local("quality")).contains("TAKEN_GONE");
    }

    @Test
    void another_404_is_a_failure_and_tried_again_later() throws Exception {
        backend.pictures.put(photo + "/taken", problem(404, "no.such.address"));
        assertFailure(afterOffering(photo), 5, 1000, "404");
    }

    @Test
    void failures_wait_longer_each_time_and_end_with_an_incident() throws Exception {
        backend.pictures.put(photo + "/taken", problem(500, "x"));
        assertFailure(afterOffering(photo), 5, 1000, "500");
        backend.offer("t2", photo, 5);
        assertFailure(backend.next(), 4, 2000, "500");
        backend.offer("t3", photo, 1);
        assertFailure(backend.next(), 0, 0, "500");
    }

    @Test
    void a_failing_model_is_a_failure_of_the_worker() throws Exception {
        check = (taken, registered) -> {
            throw new IllegalStateException("model broke");
        };
        assertFailure(afterOffering(photo), 5, 1000, "model broke");
    }

    @Test
    void a_task_without_a_photo_id_is_a_mistake_of_the_model_and_not_tried_again() throws Exception {
        assertFailure(afterOffering("../../etc/passwd"), 0, 0, "photoId is no id");
    }

    @RepeatedTest(5)
    void a_huge_answer_is_read_no_further_than_the_limit() throws Exception {
        int limit = 64 << 10;
        int[] seen = new int[1];
        check = (taken, registered) -> {
            seen[0] = taken.length;
            return new Measurement(IdentityVerdict.UNUSABLE, null, "TOO_LARGE", null, null);
        };
        backend.pictures.put(photo + "/taken", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1 << 20; i++) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        });
        assertThat(afterOffering(photo).variable("identityVerdict")).isEqualTo("UNUSABLE");
        assertThat(seen[0]).isEqualTo(limit + 1);
    }

    @Test
    void a_picture_that_drips_ends_with_the_lock_and_the_tasks_behind_it_are_given_back() throws Exception {
        backend.pictures.put(photo + "/taken", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[8192]);
                exchange.getResponseBody().flush();
                Thread.sleep(300);
            }
        });
        backend.engineLock = Duration.ofSeconds(10);
        backend.offer("t2", photo, null);
        backend.offer("t3", photo, null);
        long begun = System.nanoTime();
        start(backend.address(), DataSize.ofMegabytes(8));
        assertFailure(backend.next(), 5, 1000, "too slowly");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(backend.next()).extracting(Call::task, Call::what).containsExactly("t3", "unlock");
    }

    @Test
    @DisplayName("the worker outlives a backend that goes and comes back (fault 8)")
    void a_backend_that_comes_back_is_found_again() throws Exception {
        afterOffering(photo);
        int port = backend.port();
        backend.close();
        Thread.sleep(700);
        assertThat(poller.engine().word()).isEqualTo("silent");
        backend = new FakeBackend(port);
        backend.pictures.put(photo + "/taken", bytes(PICTURE));
        backend.pictures.put(photo + "/registered", bytes(PICTURE));
        backend.offer("after", photo, null);
        assertThat(backend.next()).extracting(Call::task, Call::what).containsExactly("after", "complete");
        // the client tells of its fetch when it has handled what came with it
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(poller.engine().word()).isEqualTo("answers"));
    }

    @Test
    @DisplayName("each request for tasks says who asks and what it can do, so that nobody has to guess")
    void each_request_for_tasks_says_who_asks_and_what_it_can_do() throws Exception {
        start(backend.address(), DataSize.ofKilobytes(64));
        assertThat(backend.pollers.poll(20, TimeUnit.SECONDS)).isEqualTo("test-worker full");
    }

    @Test
    void a_wrong_password_is_seen_and_asked_again() throws Exception {
        start(backend.address(), DataSize.ofKilobytes(64), "wrong");
        Thread.sleep(500);
        assertThat(poller.engine().word()).isEqualTo("silent");
    }

    @Test
    void stopping_does_not_wait_for_the_long_poll() throws Exception {
        start(backend.address(), DataSize.ofKilobytes(64));
        Thread.sleep(300);
        long begun = System.nanoTime();
        poller.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("TopicSubscriptionManager"));
    }

    private Call afterOffering(String photoId) throws Exception {
        backend.offer("t1", photoId, null);
        start(backend.address(), DataSize.ofKilobytes(64));
        Call call = backend.next();
        assertThat(call.task()).isEqualTo("t1");
        return call;
    }

    private static void assertFailure(Call call, int left, long pauseMs, String words) {
        assertThat(call.what()).isEqualTo("failure");
        assertThat(call.body().path("retries").asInt(-1)).isEqualTo(left);
        assertThat(call.body().path("retryTimeout").asLong(-1)).isEqualTo(pauseMs);
        assertThat(call.body().path("errorMessage").asText()).contains(words);
    }

    private void start(URI address, DataSize maxBytes) {
        start(address, maxBytes, FakeBackend.PASSWORD);
    }

    private void start(URI address, DataSize maxBytes, String password) {
        VisionProperties properties = new VisionProperties(
                address,
                FakeBackend.USER,
                password,
                "",
                maxBytes,
                12_000_000,
                1,
                Duration.ofSeconds(10),
                8,
                Duration.ofSeconds(20));
        poller = new TaskPoller(
                properties,
                "test-worker",
                "full",
                pictures -> List.of(new Topic(
                        "vision.identity",
                        List.of("photoId", "purpose"),
                        new IdentityTask(pictures, (a, b) -> check.compare(a, b)),
                        new MeasuredWith("aaaa+bbbb", "full"))));
    }

    @Test
    void a_measurement_fits_the_column_it_is_kept_in() {
        String longest =
                QualityText.of(new Measurement(IdentityVerdict.NOT_ABLE, null, "R".repeat(60), reading(), reading()));
        assertThat(longest).hasSizeLessThan(1000);
        assertThat(Arrays.asList(longest.split(","))).hasSizeGreaterThan(8);
    }

    private static FaceReading reading() {
        return new FaceReading(
                Integer.MAX_VALUE, new org.yuankao.vision.detect.FaceQuality(1e9, 1e9, 254.96, 1e9), null);
    }
}
