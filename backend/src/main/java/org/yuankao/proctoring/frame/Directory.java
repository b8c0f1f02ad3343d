package org.yuankao.proctoring.frame;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;
import org.yuankao.sitting.WatchedSittings;

/**
 * The sittings whose frames this node takes, as they stood a moment ago: looked up once when the first frame comes, then
 * all together every two seconds. While the database is away they stand as they were, so that the wall goes on.
 */
@Component
@OnRole(Role.INGEST)
public class Directory {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
    private static final long UNUSED_NANOS = Duration.ofMinutes(2).toNanos();
    private static final long JUST_LOOKED_NANOS = Duration.ofMillis(500).toNanos();

    private final LastingFault away = new LastingFault(LOG, "The sittings before the cameras cannot be read again");
    private final WatchedSittings sittings;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    Directory(WatchedSittings sittings) {
        this.sittings = sittings;
    }

    /** @throws Problem {@code proctoring.frame.over} when there is no such sitting */
    public FilmedSitting of(UUID sittingId) {
        Known there = known.get(sittingId);
        Known used = there == null ? load(sittingId) : there;
        used.usedAt = System.nanoTime();
        return used.sitting;
    }

    /** Looked up once more, for a token that may be newer than what is remembered. */
    FilmedSitting now(UUID sittingId) {
        return load(sittingId).sitting;
    }

    /** The same, twice a second at most. */
    FilmedSitting again(UUID sittingId) {
        Known there = known.get(sittingId);
        return there != null && System.nanoTime() - there.readAt < JUST_LOOKED_NANOS
                ? there.sitting
                : load(sittingId).sitting;
    }

    /** One whose frames come to this node; nothing is looked up. */
    public Optional<FilmedSitting> known(UUID sittingId) {
        return Optional.ofNullable(known.get(sittingId)).map(found -> found.sitting);
    }

    /** Also one whose frames have ceased to come. */
    public Optional<FilmedSitting> find(UUID sittingId) {
        return known(sittingId)
                .or(() -> Optional.ofNullable(sittings.find(List.of(sittingId)).get(sittingId)));
    }

    private Known load(UUID sittingId) {
        FilmedSitting found = sittings.find(List.of(sittingId)).get(sittingId);
        if (found == null) {
            throw Problem.of("proctoring.frame.over");
        }
        Known loaded = new Known(found);
        known.put(sittingId, loaded);
        return loaded;
    }

    @Scheduled(fixedDelayString = "${yuankao.proctoring.frames.sittings-refresh:2s}")
    void refresh() {
        long now = System.nanoTime();
        known.values().removeIf(sitting -> now - sitting.usedAt > UNUSED_NANOS);
        try {
            sittings.find(List.copyOf(known.keySet())).forEach((id, found) -> {
                Known there = known.get(id);
                if (there != null && there.readAt - now < 0) {
                    there.read(found);
                }
            });
            away.over();
        } catch (DataAccessException | TransactionException e) {
            away.met(e);
        }
    }

    private static final class Known {

        private volatile FilmedSitting sitting;
        private volatile long readAt = System.nanoTime();
        private volatile long usedAt = readAt;

        Known(FilmedSitting sitting) {
            this.sitting = sitting;
        }

        void read(FilmedSitting found) {
            sitting = found;
            readAt = System.nanoTime();
        }
    }
}
