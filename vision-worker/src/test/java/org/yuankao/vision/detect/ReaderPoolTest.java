package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;

class ReaderPoolTest {
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void many_threads_share_few_readers_and_none_is_used_twice_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ReaderPool<CountingReader> pool = new ReaderPool<>(2, CountingReader::new);
                Picture picture =
                        new PictureDecoder(new PictureLimits(1 << 20, 1 << 20)).decode(MadePictures.png(8, 8))) {
            List<Future<FaceReading>> readings = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                readings.add(threads.submit(() -> pool.read(picture)));
            }
            for (Future<FaceReading> reading : readings) {
                assertThat(reading.get().faces())
                        .as("readers in use of this one")
                        .isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(opened).hasValue(2);
        assertThat(closed).hasValue(2);
    }

    private final class CountingReader implements FaceReader {
        private final AtomicInteger inUse = new AtomicInteger();

        CountingReader() {
            opened.incrementAndGet();
        }

        @Override
        public FaceReading read(Picture picture) {
            int users = inUse.incrementAndGet();
            Thread.yield();
            inUse.decrementAndGet();
            return new FaceReading(users, null, null);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
