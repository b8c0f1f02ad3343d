package org.yuankao.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored registration points, newest batch first. */
interface PointRecords extends Repository<RegistrationPoint, UUID> {

    @Query("select p from RegistrationPoint p order by p.batchId desc, p.code")
    List<RegistrationPoint> all();

    @Query("select p.id from RegistrationPoint p where p.accountId = :accountId")
    Collection<UUID> ofAccount(UUID accountId);
}
