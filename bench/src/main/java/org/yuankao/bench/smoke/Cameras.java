package org.yuankao.bench.smoke;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.yuankao.bench.client.ApiClient;

/**
 * Both cameras of all seats send in turn, without heeding the pace that the replies ask for: so many frames are always
 * under way between camera and detection that the worker never waits for one, and none grows old.
 */
final class Cameras {

    private static final int UNDER_WAY = 64;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int TAKEN = 200;

    private final List<Seat> seats;
    private final Pictures pictures;
    private final Detections detections;
    private final Detections.Seen seen = new Detections.Seen();
    private final AtomicLong refused = new AtomicLong();
    private long sent;

    Cameras(List<Seat> seats, Pictures pictures, Detections detections) {
        this.seats = seats;
        this.pictures = pictures;
        this.detections = detections;
    }

    /** Frames that ingest did not take, so far. */
    long refused() {
        return refused.get();
    }

    /** @return the detections of this time */
    Detections.Seen send(int seconds) throws IOException {
        Detections.Seen before = seen.copy();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() - until < 0) {
            while (underWay() < UNDER_WAY) {
                sendNext();
            }
            detections.countInto(seen);
        }
        return seen.minus(before);
    }

    /**
     * Waits until nothing is under way any more, or nothing has come for a while.
     *
     * @return frames that ingest took and nobody measured: it drops what Kafka does not take at once
     */
    long settle() {
        long last = System.nanoTime();
        while (underWay() > 0 && System.nanoTime() - last < PATIENCE_NANOS) {
            long before = seen.all();
            detections.countInto(seen);
            last = seen.all() > before ? System.nanoTime() : last;
        }
        return underWay();
    }

    private long underWay() {
        return sent - refused.get() - seen.all();
    }

    private void sendNext() throws IOException {
        Seat seat = seats.get((int) (sent / 2 % seats.size()));
        boolean first = sent % 2 == 0;
        List<byte[]> frames = first ? pictures.first() : pictures.second();
        ApiClient camera = first ? seat.candidate().api() : seat.phone();
        byte[] jpeg = frames.get((int) (sent / 2 % frames.size()));
        sent++;
        camera.frame("/ingest/frames/" + (first ? "first" : "second"), jpeg).whenComplete((status, failure) -> {
            if (failure != null || status != TAKEN) {
                refused.incrementAndGet();
            }
        });
    }
}
