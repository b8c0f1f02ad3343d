package org.yuankao.batch.round;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.BatchState;
import org.yuankao.batch.Batches;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.ExamClock;

/** A batch's steps as somebody takes them: done, written into the history and into the audit log. */
@Component
@Transactional
class BatchSteps {

    private final Batches batches;
    private final ChangeRecords changes;
    private final AuditLog audit;
    private final ExamClock clock;

    BatchSteps(Batches batches, ChangeRecords changes, AuditLog audit, ExamClock clock) {
        this.batches = batches;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    void publish(UUID batchId, String by) {
        BatchState before = batches.state(batchId);
        batches.publish(batchId);
        record("batch.published", batchId, by, before);
    }

    void start(UUID batchId, String by) {
        BatchState before = batches.state(batchId);
        batches.start(batchId);
        record("batch.started", batchId, by, before);
    }

    private void record(String action, UUID batchId, String by, BatchState before) {
        String after = batches.state(batchId).name();
        changes.save(new Change(batchId, clock.now(), by, Change.What.STATE, null, before.name(), after, null));
        audit.record(action, "batch:" + batchId, null, Map.of("code", batches.codeOf(batchId)));
    }
}
