package org.yuankao.batch.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.yuankao.shared.Ids;

/** One change of the plan: who, when, what, from, to and why (T7). Never changed itself. */
@Entity
@Table(schema = "batch", name = "change")
@SuppressWarnings("NullAway.Init")
class Change implements Persistable<UUID> {

    /** What was changed; pages have words for each. */
    enum What {
        COPIED,
        STATE,
        SESSION_END
    }

    @Id
    private UUID id;

    private UUID batchId;
    private Instant at;
    private String madeBy;

    @Enumerated(EnumType.STRING)
    private What what;

    private @Nullable String subject;
    private @Nullable String fromValue;
    private @Nullable String toValue;
    private @Nullable String reason;

    @Transient
    private boolean stored;

    protected Change() {}

    Change(
            UUID batchId,
            Instant at,
            String madeBy,
            What what,
            @Nullable String subject,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {
        this.id = Ids.next();
        this.batchId = batchId;
        this.at = at;
        this.madeBy = madeBy;
        this.what = what;
        this.subject = subject;
        this.fromValue = from;
        this.toValue = to;
        this.reason = reason;
    }

    BatchDetail.Made view() {
        return new BatchDetail.Made(at, madeBy, what, subject, fromValue, toValue, reason);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void nowStored() {
        stored = true;
    }
}
