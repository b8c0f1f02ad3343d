package org.yuankao.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.shared.Ids;

/** A unit that enrols candidates and hands out their tickets; its account sees its rows alone. */
@Entity
@Table(schema = "enrolment", name = "registration_point")
@SuppressWarnings("NullAway.Init")
class RegistrationPoint {

    @Id
    private UUID id;

    private UUID batchId;
    private String code;
    private String name;
    private @Nullable UUID accountId;

    protected RegistrationPoint() {}

    RegistrationPoint(UUID batchId, String code, String name, @Nullable UUID accountId) {
        this.id = Ids.next();
        this.batchId = batchId;
        this.code = code;
        this.name = name;
        this.accountId = accountId;
    }

    boolean belongsTo(UUID staffId) {
        return staffId.equals(accountId);
    }

    UUID id() {
        return id;
    }

    UUID batchId() {
        return batchId;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
