package org.yuankao.batch.round;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored batches. */
interface BatchRecords extends Repository<Batch, UUID> {

    Batch save(Batch batch);

    Optional<Batch> findById(UUID id);

    Optional<Batch> findByCode(String code);

    boolean existsByCode(String code);

    /** @param pattern of SQL {@code like} over code and name, in small letters */
    @Query("select b from Batch b where lower(b.code) like :pattern or lower(b.name) like :pattern"
            + " order by b.createdAt desc, b.id desc")
    Page<Batch> search(String pattern, Pageable page);
}
