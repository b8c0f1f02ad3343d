package org.yuankao.batch.round;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yuankao.batch.BatchState;
import org.yuankao.batch.SessionKind;

/** The stored sessions. */
interface SessionRecords extends Repository<ScheduledSession, UUID> {

    ScheduledSession save(ScheduledSession session);

    @Query("select s from ScheduledSession s join fetch s.batch left join fetch s.occupation where s.id = :id")
    Optional<ScheduledSession> find(UUID id);

    /** Not through the entity, which Hibernate gives back as this transaction has first read it. */
    @Query("select s.endsAt from ScheduledSession s where s.id = :id")
    Optional<Instant> end(UUID id);

    @Query("select s from ScheduledSession s join fetch s.batch b left join fetch s.occupation"
            + " where s.passcodeIndex = :index and b.state = org.yuankao.batch.BatchState.RUNNING")
    List<ScheduledSession> running(byte[] index);

    @Query("select s from ScheduledSession s join fetch s.batch b left join fetch s.occupation"
            + " where b.state = :state order by s.startsAt, s.id")
    List<ScheduledSession> ofBatchesIn(BatchState state);

    @Query("select s from ScheduledSession s join fetch s.batch left join fetch s.occupation"
            + " where s.batch.id in :batchIds order by s.startsAt, s.id")
    List<ScheduledSession> ofBatches(Collection<UUID> batchIds);

    /** Other sessions of the batch that lie in part between two moments. */
    @Query("select s from ScheduledSession s join fetch s.batch left join fetch s.occupation"
            + " where s.batch.id = :batchId and s.id <> :except and s.startsAt < :to and s.endsAt > :from"
            + " order by s.startsAt, s.id")
    List<ScheduledSession> within(UUID batchId, UUID except, Instant from, Instant to);

    @Query(
            "select s.id from ScheduledSession s where s.batch.code = :code and s.kind = :kind order by s.startsAt, s.id")
    List<UUID> ids(String code, SessionKind kind);
}
