package org.yuankao.batch.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored rooms. */
interface RoomRecords extends Repository<Room, UUID> {

    Room save(Room room);

    Optional<Room> findById(UUID id);

    List<Room> findByBatchIdOrderByName(UUID batchId);

    @Query("select r.id from Room r join r.proctors p join Batch b on b.id = r.batchId"
            + " where p = :accountId and b.state <> org.yuankao.batch.BatchState.CLOSED order by r.name, r.id")
    List<UUID> ofProctor(UUID accountId);
}
