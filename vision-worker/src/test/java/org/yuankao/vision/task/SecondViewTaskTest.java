package org.yuankao.vision.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuankao.vision.task.FakeBackend.bytes;
import static org.yuankao.vision.task.FakeBackend.problem;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.yuankao.processes.watching.Box;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.VisionProperties;
import org.yuankao.vision.detect.FaceReading;
import org.yuankao.vision.detect.Scene;
import org.yuankao.vision.detect.SceneReader;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;
import org.yuankao.vision.secondview.SecondViewCheck;
import org.yuankao.vision.task.FakeBackend.Call;

@DisplayName("The external task vision.second-view against a real server (C5)")
class SecondViewTaskTest {
    private final String sitting = UUID.randomUUID().toString();
    private final SceneReader scenes = (picture, asked) -> new Scene(
            new FaceReading(0, null, null),
            List.of(new Box(Box.PERSON, 0.1, 0.1, 0.4, 0.8, 0.9), new Box(Box.SCREEN, 0.6, 0.3, 0.3, 0.3, 0.8)));
    private FakeBackend backend;
    private TaskPoller poller;

    @BeforeEach
    void startBoth() throws Exception {
        backend = new FakeBackend();
        PictureDecoder decoder = new PictureDecoder(new PictureLimits(1 << 20, 1 << 20));
        VisionProperties properties = new VisionProperties(
                backend.address(),
                FakeBackend.USER,
                FakeBackend.PASSWORD,
                "",
                DataSize.ofMegabytes(1),
                1_000_000,
                1,
                Duration.ofSeconds(10),
                8,
                Duration.ofSeconds(20));
        poller = new TaskPoller(
                properties,
                "test-worker",
                "full",
                pictures -> List.of(new Topic(
                        "vision.second-view",
                        List.of(),
                        new SecondViewTask(pictures, new SecondViewCheck(decoder, scenes)),
                        new MeasuredWith("aaaa+bbbb+cccc", "full"))));
    }

    @AfterEach
    void stopBoth() {
        poller.close();
        backend.close();
    }

    @Test
    void the_phones_newest_picture_is_looked_at_and_the_verdict_completes_the_task() throws Exception {
        backend.pictures.put("sittings/" + sitting + "/second-view", bytes(MadePictures.jpeg(640, 480)));
        backend.offerSecondView("task-1", sitting);
        Call call = backend.next();
        assertThat(call.what()).isEqualTo("complete");
        assertThat(call.variable("secondViewVerdict")).isEqualTo("GOOD");
        assertThat(call.local("modelDigest")).isEqualTo("aaaa+bbbb+cccc");
        assertThat(call.local("tier")).isEqualTo("full");
        assertThat(call.local("quality"))
                .matches("\\{\"brightness\":[0-9.]+,\"filled\":0.32,\"persons\":1,\"screens\":1}");
    }

    @Test
    void a_phone_that_has_sent_nothing_lately_is_told() throws Exception {
        backend.pictures.put("sittings/" + sitting + "/second-view", problem(404, "vision.frame.none"));
        backend.offerSecondView("task-1", sitting);
        Call call = backend.next();
        assertThat(call.variable("secondViewVerdict")).isEqualTo("NO_PICTURE");
        assertThat(call.local("quality")).isEqualTo("{\"reason\":\"NONE_LATELY\"}");
    }

    @Test
    void a_backend_that_fails_is_tried_again_and_a_key_that_is_no_sitting_is_not() throws Exception {
        backend.pictures.put("sittings/" + sitting + "/second-view", problem(503, "x"));
        backend.offerSecondView("task-1", sitting);
        Call call = backend.next();
        assertThat(call.what()).isEqualTo("failure");
        assertThat(call.body().path("retries").asInt()).isPositive();
        backend.offerSecondView("task-2", "batch-7");
        Call wrong = backend.next();
        assertThat(wrong.what()).isEqualTo("failure");
        assertThat(wrong.body().path("retries").asInt()).isZero();
        assertThat(wrong.body().path("errorMessage").asText()).contains("batch-7");
    }
}
