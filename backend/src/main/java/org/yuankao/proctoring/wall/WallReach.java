package org.yuankao.proctoring.wall;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.frame.Directory;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/**
 * Whether somebody sees a sitting's pictures. A wall asks for dozens in a second, so somebody's rooms are remembered for
 * two seconds; whose sitting it is, is mostly known to a node that holds its frames.
 */
@Component
@OnRole(Role.INGEST)
class WallReach {

    private static final long GOOD_NANOS = Duration.ofSeconds(2).toNanos();

    private record Seen(@Nullable Collection<UUID> rooms, long at) {

        boolean good() {
            return System.nanoTime() - at < GOOD_NANOS;
        }
    }

    private final Reach reach;
    private final Directory directory;
    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    WallReach(Reach reach, Directory directory) {
        this.reach = reach;
        this.directory = directory;
    }

    boolean covers(StaffPrincipal staff, UUID sittingId) {
        Collection<UUID> rooms = rooms(staff);
        return rooms == null
                || directory
                        .find(sittingId)
                        .map(FilmedSitting::roomId)
                        .filter(rooms::contains)
                        .isPresent();
    }

    private @Nullable Collection<UUID> rooms(StaffPrincipal staff) {
        Seen last = seen.get(staff.id());
        if (last == null || !last.good()) {
            last = new Seen(reach.of(staff), System.nanoTime());
            seen.put(staff.id(), last);
        }
        return last.rooms;
    }

    @Scheduled(fixedDelay = 60_000)
    void forget() {
        seen.values().removeIf(old -> !old.good());
    }
}
