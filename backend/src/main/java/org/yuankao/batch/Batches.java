package org.yuankao.batch;

import java.util.Optional;
import java.util.UUID;

/** The life of a batch: drafted, published, started, closed. */
public interface Batches {

    Optional<UUID> find(String code);

    /** @throws org.yuankao.shared.Problem {@code batch.unknown} */
    String codeOf(UUID batchId);

    String name(UUID batchId);

    BatchState state(UUID batchId);

    /**
     * Stores a draft with new passcodes.
     *
     * @throws org.yuankao.shared.Problem {@code batch.code.taken}, {@code batch.rule.invalid}
     */
    UUID draft(NewBatch batch);

    /** @throws org.yuankao.shared.Problem {@code batch.publish.state}, {@code batch.publish.incomplete} */
    void publish(UUID batchId);

    /**
     * Lets a published batch run: publishes {@link BatchStarted} in the same transaction.
     *
     * @throws org.yuankao.shared.Problem {@code batch.start.state}, {@code batch.start.past}
     */
    void start(UUID batchId);

    /** The last process step of a running batch: what had to be deleted is deleted (N12). */
    void closed(String code);
}
