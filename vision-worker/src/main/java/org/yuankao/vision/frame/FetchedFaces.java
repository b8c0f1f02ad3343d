package org.yuankao.vision.frame;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuankao.vision.backend.Deadline;
import org.yuankao.vision.backend.PictureUnavailableException;
import org.yuankao.vision.detect.Embedding;
import org.yuankao.vision.detect.FaceReader;
import org.yuankao.vision.detect.FaceReading;
import org.yuankao.vision.detect.FaceReadingException;
import org.yuankao.vision.picture.BrokenPictureException;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;

/**
 * Fetches a sitting's registered photo with its first frame, by a thread of its own, and keeps the embedding in memory
 * only. What is known is asked again after a while: a candidate may withdraw the consent.
 */
final class FetchedFaces implements RegisteredFaces, AutoCloseable {
    private static final int MOST_SITTINGS = 5_000;

    private static final int MOST_WAITING = 1_000;
    private static final Duration KNOWN = Duration.ofMinutes(15);
    private static final Duration NONE = Duration.ofSeconds(60);
    private static final Duration UNAVAILABLE = Duration.ofSeconds(5);
    private static final Duration TO_FETCH = Duration.ofSeconds(8);

    private static final Logger LOG = LoggerFactory.getLogger(FetchedFaces.class);

    private final int most;
    private final Duration good;
    private final Photos photos;
    private final PictureDecoder decoder;
    private final FaceReader reader;
    private final ThreadPoolExecutor fetcher = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), FetchedFaces::daemon);
    private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > most;
        }
    };

    FetchedFaces(Photos photos, PictureDecoder decoder, FaceReader reader) {
        this(MOST_SITTINGS, KNOWN, photos, decoder, reader);
    }

    /** @param good for how long a face is known before it is asked for again */
    FetchedFaces(int most, Duration good, Photos photos, PictureDecoder decoder, FaceReader reader) {
        this.most = most;
        this.good = good;
        this.photos = photos;
        this.decoder = decoder;
        this.reader = reader;
    }

    @Override
    public synchronized @Nullable Embedding of(String sittingId) {
        Known before = known.get(sittingId);
        if (before != null && !before.until().passed()) {
            return before.face();
        }
        Embedding face = before == null ? null : before.face();
        keep(sittingId, face, UNAVAILABLE.plus(TO_FETCH));
        try {
            fetcher.execute(() -> fetch(sittingId, face));
        } catch (RejectedExecutionException e) {
            keep(sittingId, face, Duration.ZERO); // too many wait: asked again with the next frame
        }
        return face;
    }

    /** @param before stays while the backend cannot say that it is no longer so */
    private void fetch(String sittingId, @Nullable Embedding before) {
        try {
            Embedding face = embedding(photos.fetch(sittingId, Deadline.in(TO_FETCH)));
            keep(sittingId, face, face == null ? NONE : good);
        } catch (PictureUnavailableException | FaceReadingException e) {
            LOG.debug("Sitting {}: its registered photo is asked for again: {}", sittingId, e.getMessage());
            keep(sittingId, before, UNAVAILABLE);
        } catch (BrokenPictureException e) {
            keep(sittingId, null, NONE);
        }
    }

    private @Nullable Embedding embedding(byte @Nullable [] photo) throws BrokenPictureException {
        if (photo == null) {
            return null;
        }
        try (Picture picture = decoder.decode(photo)) {
            FaceReading faces = reader.read(picture);
            return faces.faces() == 1 ? faces.embedding() : null;
        }
    }

    private synchronized void keep(String sittingId, @Nullable Embedding face, Duration time) {
        known.put(sittingId, new Known(face, Deadline.in(time)));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "registered-faces");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        fetcher.shutdownNow();
    }

    /** Where the photos are. */
    interface Photos {
        /** @return null when the sitting has none that may be looked at */
        byte @Nullable [] fetch(String sittingId, Deadline deadline) throws PictureUnavailableException;
    }

    /** @param until it is asked again */
    private record Known(@Nullable Embedding face, Deadline until) {}
}
