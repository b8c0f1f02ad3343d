package org.yuankao.sitting.session;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yuankao.batch.Rooms;

/** Names of proctoring rooms, asked for once: the answering path shows them but does not wait for them. */
@Component
public class RoomNames {

    private final Rooms rooms;
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    RoomNames(Rooms rooms) {
        this.rooms = rooms;
    }

    public String name(UUID roomId) {
        return names.computeIfAbsent(roomId, rooms::name);
    }
}
