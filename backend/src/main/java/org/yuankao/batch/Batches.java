package org.yuankao.batch;

import java.util.UUID;

/** What the engine reports about a batch, and what others need to know of it beside its dates. */
public interface Batches {

    /** @throws org.yuankao.shared.Problem {@code batch.unknown} */
    UUID idOf(String code);

    String codeOf(UUID batchId);

    /** The last process step of the batch: every session is over and what had to be deleted is deleted (N12). */
    void closed(String code);
}
