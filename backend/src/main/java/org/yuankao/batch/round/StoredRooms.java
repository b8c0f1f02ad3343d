package org.yuankao.batch.round;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Rooms;
import org.yuankao.shared.Problem;

/** Rooms and who watches them. */
@Component
@Transactional
class StoredRooms implements Rooms {

    private final RoomRecords rooms;

    StoredRooms(RoomRecords rooms) {
        this.rooms = rooms;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ofProctor(UUID accountId) {
        return rooms.ofProctor(accountId);
    }

    @Override
    @Transactional(readOnly = true)
    public String name(UUID roomId) {
        return find(roomId).name();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ofBatch(UUID batchId) {
        return rooms.findByBatchIdOrderByName(batchId).stream().map(Room::getId).toList();
    }

    @Override
    public UUID add(UUID batchId, String name) {
        return rooms.save(new Room(batchId, name)).getId();
    }

    @Override
    public void assign(UUID roomId, UUID accountId) {
        find(roomId).assign(accountId);
    }

    private Room find(UUID roomId) {
        return rooms.findById(roomId).orElseThrow(() -> Problem.of("batch.room.unknown"));
    }
}
