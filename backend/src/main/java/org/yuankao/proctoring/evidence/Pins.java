package org.yuankao.proctoring.evidence;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first pictures of suspicions, held until they prove true or false: something may have to last longer than the ring
 * remembers. Bounded; the oldest suspicion goes first.
 */
final class Pins {

    private final long most;
    private final LinkedHashMap<UUID, FirstPictures> pins = new LinkedHashMap<>();
    private long held;

    Pins(long most) {
        this.most = most;
    }

    synchronized void hold(UUID episodeId, FirstPictures pictures) {
        if (pins.putIfAbsent(episodeId, pictures) == null) {
            held += pictures.bytes();
        }
        Iterator<FirstPictures> oldest = pins.values().iterator();
        while (held > most && oldest.hasNext()) {
            held -= oldest.next().bytes();
            oldest.remove();
        }
    }

    synchronized @Nullable FirstPictures release(UUID episodeId) {
        FirstPictures pictures = pins.remove(episodeId);
        if (pictures != null) {
            held -= pictures.bytes();
        }
        return pictures;
    }
}
