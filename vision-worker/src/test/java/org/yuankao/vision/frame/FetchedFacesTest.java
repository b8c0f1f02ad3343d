package org.yuankao.vision.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.backend.PictureUnavailableException;
import org.yuankao.vision.detect.Embedding;
import org.yuankao.vision.detect.FaceReader;
import org.yuankao.vision.detect.FaceReading;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;

class FetchedFacesTest {
    private static final Embedding FACE = Embedding.of(new float[] {1, 2});
    private static final int MOST = 20;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final PictureDecoder decoder = new PictureDecoder(new PictureLimits(1 << 20, 1 << 20));
    private FetchedFaces faces;

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_photo_is_fetched_once_and_nobody_waits_for_it() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        open(1, () -> {
            slow.await();
            return MadePictures.png(8, 8);
        });
        assertThat(faces.of("a")).isNull();
        assertThat(faces.of("a")).isNull();
        slow.countDown();
        await().until(() -> faces.of("a") == FACE);
        assertThat(asked).containsExactly("a");
    }

    @Test
    void no_photo_or_no_consent_is_asked_for_once_a_minute_at_most() {
        open(1, () -> null);
        faces.of("a");
        await().until(() -> asked.size() == 1);
        faces.of("b");
        await().until(() -> asked.size() == 2);
        assertThat(faces.of("a")).isNull();
        assertThat(asked).containsExactly("a", "b");
    }

    @Test
    void a_photo_of_two_persons_or_of_none_is_nobodys() throws Exception {
        open(2, () -> MadePictures.png(8, 8));
        faces.of("a");
        await().until(() -> asked.size() == 1);
        Thread.sleep(100);
        assertThat(faces.of("a")).isNull();
    }

    @Test
    void a_backend_that_is_away_and_a_broken_photo_harm_nobody_else() {
        open(1, () -> {
            if (asked.size() == 1) {
                throw new PictureUnavailableException("away", null);
            }
            return asked.size() == 2 ? new byte[] {1} : MadePictures.png(8, 8);
        });
        faces.of("a");
        faces.of("b");
        await().until(() -> faces.of("c") == FACE);
        assertThat(faces.of("a")).isNull();
        assertThat(faces.of("b")).isNull();
    }

    @Test
    void no_more_sittings_are_remembered_than_fit() {
        open(1, () -> MadePictures.png(8, 8));
        faces.of("first");
        await().until(() -> faces.of("first") == FACE);
        for (int i = 0; i < MOST; i++) {
            faces.of("s" + i);
        }
        assertThat(faces.of("first")).isNull();
    }

    @Test
    void a_face_that_is_known_stays_while_the_backend_is_away() throws Exception {
        open(Duration.ZERO, 1, () -> {
            if (asked.size() > 1) {
                throw new PictureUnavailableException("away", null);
            }
            return MadePictures.png(8, 8);
        });
        faces.of("a");
        await().until(() -> faces.of("a") == FACE);
        await().until(() -> asked.size() == 2);
        Thread.sleep(100);
        assertThat(faces.of("a")).isSameAs(FACE);
    }

    @Test
    void a_face_that_may_no_longer_be_compared_goes() {
        open(Duration.ZERO, 1, () -> asked.size() > 1 ? null : MadePictures.png(8, 8));
        faces.of("a");
        await().until(() -> faces.of("a") == FACE);
        await().until(() -> faces.of("a") == null);
    }

    private void open(int facesInPhoto, Answer answer) {
        open(Duration.ofMinutes(15), facesInPhoto, answer);
    }

    private void open(Duration good, int facesInPhoto, Answer answer) {
        faces = new FetchedFaces(
                MOST,
                good,
                (sitting, deadline) -> {
                    asked.add(sitting);
                    return answer.give();
                },
                decoder,
                new FaceReader() {
                    @Override
                    public FaceReading read(Picture picture) {
                        return new FaceReading(facesInPhoto, null, FACE);
                    }

                    @Override
                    public void close() {}
                });
    }

    private interface Answer {
        byte @Nullable [] photo() throws PictureUnavailableException, InterruptedException;

        default byte @Nullable [] give() throws PictureUnavailableException {
            try {
                return photo();
            } catch (InterruptedException e) {
                throw new PictureUnavailableException("interrupted", e);
            }
        }
    }
}
