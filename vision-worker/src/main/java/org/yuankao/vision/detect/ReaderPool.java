package org.yuankao.vision.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yuankao.vision.picture.Picture;

/**
 * A fixed number of readers for any number of threads; who finds none free waits his turn, so that a stream of frames
 * cannot keep an identity check waiting. Bounds memory and processors used.
 */
public final class ReaderPool<R extends FaceReader> implements FaceReader {
    private final List<R> all = new ArrayList<>();
    private final BlockingQueue<R> free;

    public ReaderPool(int size, Supplier<? extends R> open) {
        free = new ArrayBlockingQueue<>(size, true);
        for (int i = 0; i < size; i++) {
            all.add(open.get());
        }
        free.addAll(all);
    }

    @Override
    public FaceReading read(Picture picture) {
        return lend(reader -> reader.read(picture));
    }

    /** @param work must not keep the reader */
    public <T> T lend(Function<? super R, T> work) {
        R reader = take();
        try {
            return work.apply(reader);
        } finally {
            free.add(reader);
        }
    }

    private R take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FaceReadingException("Interrupted while waiting for a free reader.", e);
        }
    }

    /** To be called when no thread reads any more. */
    @Override
    public void close() {
        all.forEach(FaceReader::close);
    }
}
