package org.yuankao.batch.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import org.yuankao.shared.Ids;

/** A proctoring room with the accounts of its proctors. */
@Entity
@Table(schema = "batch", name = "room")
@SuppressWarnings("NullAway.Init")
class Room implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID batchId;
    private String name;

    @ElementCollection
    @CollectionTable(schema = "batch", name = "room_proctor", joinColumns = @JoinColumn(name = "room_id"))
    @Column(name = "account_id")
    private Set<UUID> proctors = new HashSet<>();

    @Transient
    private boolean stored;

    protected Room() {}

    Room(UUID batchId, String name) {
        this.id = Ids.next();
        this.batchId = batchId;
        this.name = name;
    }

    void assign(UUID accountId) {
        proctors.add(accountId);
    }

    Set<UUID> proctors() {
        return proctors;
    }

    String name() {
        return name;
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
