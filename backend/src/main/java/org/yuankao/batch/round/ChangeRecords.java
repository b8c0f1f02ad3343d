package org.yuankao.batch.round;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of plans; there is no way to change or delete a row. */
interface ChangeRecords extends Repository<Change, UUID> {

    Change save(Change change);

    List<Change> findByBatchIdOrderByAtDescIdDesc(UUID batchId);
}
