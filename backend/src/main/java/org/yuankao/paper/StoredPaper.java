package org.yuankao.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.yuankao.shared.Ids;

/** A paper as it is kept: one code may have had several contents, each with an id of its own. */
@Entity
@Immutable
@Table(schema = "paper", name = "paper")
@SuppressWarnings("NullAway.Init")
class StoredPaper {

    @Id
    private UUID id;

    private String code;
    private String title;
    private String digest;
    private byte[] content;
    private Instant storedAt;

    protected StoredPaper() {}

    StoredPaper(String code, String title, String digest, byte[] content, Instant storedAt) {
        this.id = Ids.next();
        this.code = code;
        this.title = title;
        this.digest = digest;
        this.content = content;
        this.storedAt = storedAt;
    }

    UUID id() {
        return id;
    }

    String digest() {
        return digest;
    }

    byte[] content() {
        return content;
    }
}
