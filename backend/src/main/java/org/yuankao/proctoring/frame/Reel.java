package org.yuankao.proctoring.frame;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.View;

/** The last frames of one sitting, per view the oldest first. */
final class Reel {

    /** What a frame costs beside its picture, roughly. */
    private static final int OVERHEAD = 128;

    private final int depth;
    private final Map<View, ArrayDeque<Frame>> frames = new EnumMap<>(View.class);
    private Instant last = Instant.MIN;
    private long bytes;

    Reel(int depth) {
        this.depth = depth;
    }

    Frame add(UUID sittingId, View view, Instant now, byte[] jpeg) {
        ArrayDeque<Frame> strip = frames.computeIfAbsent(view, none -> new ArrayDeque<>(depth + 1));
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        Frame before = strip.peekLast();
        if (before != null && !moment.isAfter(before.at())) {
            moment = before.at().plusMillis(1);
        }
        Frame frame = new Frame(sittingId, view, moment, jpeg);
        strip.addLast(frame);
        bytes += jpeg.length + OVERHEAD;
        if (strip.size() > depth) {
            bytes -= strip.removeFirst().jpeg().length + OVERHEAD;
        }
        last = moment.isAfter(last) ? moment : last;
        return frame;
    }

    /** Of either view. */
    Instant last() {
        return last;
    }

    long bytes() {
        return bytes;
    }

    @Nullable
    Frame newest(View view) {
        ArrayDeque<Frame> strip = frames.get(view);
        return strip == null ? null : strip.peekLast();
    }

    @Nullable
    Frame at(View view, Instant at) {
        return newestOf(view, at, true);
    }

    @Nullable
    Frame before(View view, Instant at) {
        return newestOf(view, at, false);
    }

    private @Nullable Frame newestOf(View view, Instant at, boolean exactly) {
        ArrayDeque<Frame> strip = frames.get(view);
        if (strip == null) {
            return null;
        }
        for (Iterator<Frame> newestFirst = strip.descendingIterator(); newestFirst.hasNext(); ) {
            Frame frame = newestFirst.next();
            if (exactly ? frame.at().equals(at) : frame.at().isBefore(at)) {
                return frame;
            }
        }
        return null;
    }
}
