package org.yuankao.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The sealed key of a paper; no face of this module gives it out. */
@Entity
@Table(schema = "paper", name = "paper_key")
@SuppressWarnings("NullAway.Init")
class StoredKey {

    @Id
    private UUID paperId;

    private String digest;
    private byte[] content;

    protected StoredKey() {}

    StoredKey(UUID paperId) {
        this.paperId = paperId;
    }

    void replace(String newDigest, byte[] sealed) {
        digest = newDigest;
        content = sealed;
    }

    boolean is(String otherDigest) {
        return otherDigest.equals(digest);
    }
}
