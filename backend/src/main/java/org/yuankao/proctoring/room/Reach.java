package org.yuankao.proctoring.room;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuankao.batch.Rooms;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffPrincipal;

/** How far somebody sees: a chief proctor everywhere, a proctor into the rooms assigned to him. */
@Component
public class Reach {

    private final Rooms rooms;

    Reach(Rooms rooms) {
        this.rooms = rooms;
    }

    /** @return the rooms, or null for all of them */
    public @Nullable Collection<UUID> of(StaffPrincipal staff) {
        if (staff.has(Role.CHIEF_PROCTOR)) {
            return null;
        }
        return staff.has(Role.PROCTOR) ? rooms.ofProctor(staff.id()) : List.of();
    }

    /** Names of rooms by id; a missing room is left out. */
    public Map<UUID, String> names(Collection<@Nullable UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        for (UUID id : ids) {
            if (id != null) {
                names.computeIfAbsent(id, rooms::name);
            }
        }
        return names;
    }
}
