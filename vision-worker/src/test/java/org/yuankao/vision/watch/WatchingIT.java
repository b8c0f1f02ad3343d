package org.yuankao.vision.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuankao.processes.watching.IncidentKind.LEFT_SEAT;
import static org.yuankao.processes.watching.IncidentKind.OTHER_PERSON;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;
import org.yuankao.vision.SharedImages;
import org.yuankao.vision.watch.Pipeline.Heard;

@DisplayName("Photographs go in, episodes come out, through a real broker (A3, A4, fault 12)")
class WatchingIT {
    private static final byte[] CANDIDATE = SharedImages.image("verify/img5.jpg");
    private static final byte[] REGISTERED = SharedImages.image("verify/img6.jpg");
    private static final byte[] STRANGER = SharedImages.image("verify/img20.jpg");
    private static final byte[] EMPTY_CHAIR = SharedImages.image("scene/000000301421.jpg");
    private static final Duration ALLOWANCE = Duration.ofSeconds(2);
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path scratch;

    private final String sitting = UUID.randomUUID().toString();
    private Pipeline pipeline;
    private WorkerProcess worker;

    @BeforeEach
    void start() throws Exception {
        pipeline = new Pipeline();
        pipeline.photos.put(sitting, REGISTERED);
        worker = worker("first").awaitWatching();
        pipeline.admit(sitting);
    }

    @AfterEach
    void stop() throws Exception {
        if (worker != null) {
            worker.close();
        }
        pipeline.close();
    }

    @Test
    void an_empty_chair_another_person_and_a_worker_killed_in_the_middle_make_one_episode_each() throws Exception {
        film(4, CANDIDATE);
        Instant left = pipeline.send(sitting, View.FIRST, EMPTY_CHAIR);
        Heard started = filmUntil(EMPTY_CHAIR, LEFT_SEAT, Phase.STARTED, left);
        assertThat(Duration.between(left, started.at()))
                .as("from the first frame that shows it")
                .isLessThanOrEqualTo(LEFT_SEAT.hold().plus(ALLOWANCE));
        Heard ended = filmUntil(CANDIDATE, LEFT_SEAT, Phase.ENDED, left);
        assertThat(ended.episode().id()).isEqualTo(started.episode().id());

        Instant other = pipeline.send(sitting, View.FIRST, STRANGER);
        Heard stranger = filmUntil(STRANGER, OTHER_PERSON, Phase.STARTED, other);
        assertThat(Duration.between(other, stranger.at()))
                .isLessThanOrEqualTo(OTHER_PERSON.hold().plus(ALLOWANCE));
        assertThat(stranger.episode().score()).isLessThan(0.3);
        filmUntil(CANDIDATE, OTHER_PERSON, Phase.ENDED, other);

        Instant second = pipeline.send(sitting, View.FIRST, EMPTY_CHAIR);
        filmUntil(EMPTY_CHAIR, LEFT_SEAT, Phase.SUSPECTED, second);
        worker.kill();
        worker = worker("second");
        Heard again = filmUntil(EMPTY_CHAIR, LEFT_SEAT, Phase.STARTED, second);
        filmUntil(CANDIDATE, LEFT_SEAT, Phase.ENDED, second);
        film(3, CANDIDATE);
        assertThat(ids(LEFT_SEAT))
                .as("two absences, whatever was told twice")
                .containsOnly(started.episode().id(), again.episode().id())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(ids(OTHER_PERSON)).containsOnly(stranger.episode().id());
        assertThat(pipeline.heard(sitting))
                .extracting(one -> one.episode().kind())
                .containsOnly(LEFT_SEAT, OTHER_PERSON);
    }

    private WorkerProcess worker(String name) throws Exception {
        return new WorkerProcess(scratch, name, pipeline.kafka(), pipeline.backend(), true);
    }

    private void film(int frames, byte[] photo) {
        for (int i = 0; i < frames; i++) {
            pipeline.send(sitting, View.FIRST, photo);
            pause(() -> false);
        }
    }

    /** One frame each second, as under suspicion, until it is told of the episode that begins with the frame. */
    private Heard filmUntil(byte[] photo, IncidentKind kind, Phase phase, Instant startedAt) {
        Supplier<Optional<Heard>> told = () -> pipeline.heard(sitting).stream()
                .filter(one -> one.episode().kind() == kind)
                .filter(one -> one.episode().phase() == phase)
                .filter(one -> one.episode().startedAt().equals(startedAt))
                .findFirst();
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            if (pause(() -> told.get().isPresent())) {
                return told.get().orElseThrow();
            }
            pipeline.send(sitting, View.FIRST, photo);
        }
        throw new AssertionError("%s %s since %s was not told, but %s%n%s"
                .formatted(kind, phase, startedAt, pipeline.heard(sitting), worker.said()));
    }

    /** About a second; ends early with true when it has come. */
    private boolean pause(BooleanSupplier come) {
        Instant end = Instant.now().plusSeconds(1);
        while (Instant.now().isBefore(end)) {
            pipeline.heard(sitting); // waits a little itself
            if (come.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private List<UUID> ids(IncidentKind kind) {
        return pipeline.heard(sitting).stream()
                .map(Heard::episode)
                .filter(one -> one.kind() == kind)
                .map(Episode::id)
                .toList();
    }
}
