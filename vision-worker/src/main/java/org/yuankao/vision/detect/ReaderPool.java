package org.yuankao.vision.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.yuankao.vision.picture.Picture;

/** A fixed number of readers for any number of threads; who finds none free waits. Bounds memory and processors used. */
public final class ReaderPool implements FaceReader {
    private final List<FaceReader> all = new ArrayList<>();
    private final BlockingQueue<FaceReader> free = new LinkedBlockingQueue<>();

    public ReaderPool(int size, Supplier<? extends FaceReader> open) {
        for (int i = 0; i < size; i++) {
            all.add(open.get());
        }
        free.addAll(all);
    }

    @Override
    public FaceReading read(Picture picture) {
        FaceReader reader = take();
        try {
            return reader.read(picture);
        } finally {
            free.add(reader);
        }
    }

    private FaceReader take() {
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
