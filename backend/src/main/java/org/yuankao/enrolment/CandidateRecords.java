package org.yuankao.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored candidates. */
interface CandidateRecords extends Repository<Candidate, UUID> {

    Candidate save(Candidate candidate);

    @Query("select c from Candidate c join fetch c.point where c.id = :id")
    Optional<Candidate> find(UUID id);

    Optional<Candidate> findByBatchIdAndIdIndex(UUID batchId, byte[] idIndex);

    /**
     * @param batches only candidates of these batches, all when {@code everyBatch}
     * @param points only candidates of these points, all when {@code everyPoint}
     * @param any whether no search words were given; else name, ID number or the ticket number's beginning must match
     */
    @Query(
            value = "select c from Candidate c join fetch c.point p" + MATCHES + " order by c.id",
            countQuery = "select count(c) from Candidate c join c.point p" + MATCHES)
    Page<Candidate> search(
            boolean everyBatch,
            Collection<UUID> batches,
            boolean everyPoint,
            Collection<UUID> points,
            boolean any,
            byte[] nameIndex,
            byte[] idIndex,
            String ticketPrefix,
            Pageable page);

    String MATCHES = " where (:everyBatch = true or c.batchId in :batches)"
            + " and (:everyPoint = true or p.id in :points)"
            + " and (:any = true or c.nameIndex = :nameIndex or c.idIndex = :idIndex"
            + " or exists (select s.sittingId from c.seats s where s.ticketNumber like :ticketPrefix escape '\\'))";

    /** Rows of batch id and count. */
    @Query("select c.batchId, count(c) from Candidate c where c.batchId in :batchIds group by c.batchId")
    List<Object[]> countByBatch(Collection<UUID> batchIds);
}
