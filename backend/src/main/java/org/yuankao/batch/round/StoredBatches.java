package org.yuankao.batch.round;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.BatchStarted;
import org.yuankao.batch.BatchState;
import org.yuankao.batch.Batches;
import org.yuankao.batch.NewBatch;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.WindowKind;
import org.yuankao.batch.passcode.Passcode;
import org.yuankao.batch.passcode.PasscodeSeal;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Problem;

/** Drafts, publishes, starts and closes batches. */
@Component
@Transactional
class StoredBatches implements Batches {

    private final BatchRecords batches;
    private final SessionRecords sessions;
    private final PasscodeSeal seal;
    private final ExamClock clock;
    private final ApplicationEventPublisher events;

    StoredBatches(
            BatchRecords batches,
            SessionRecords sessions,
            PasscodeSeal seal,
            ExamClock clock,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.sessions = sessions;
        this.seal = seal;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> find(String code) {
        return batches.findByCode(code).map(Batch::id);
    }

    @Override
    @Transactional(readOnly = true)
    public String codeOf(UUID batchId) {
        return get(batchId).code();
    }

    @Override
    @Transactional(readOnly = true)
    public String name(UUID batchId) {
        return get(batchId).name();
    }

    @Override
    @Transactional(readOnly = true)
    public BatchState state(UUID batchId) {
        return get(batchId).state();
    }

    @Override
    public UUID draft(NewBatch draft) {
        if (batches.existsByCode(draft.code())) {
            throw Problem.of("batch.code.taken").with("taken", draft.code());
        }
        Batch batch = batches.save(Batch.draft(draft, clock.now()));
        Set<Passcode> used = new HashSet<>();
        for (NewBatch.Session session : draft.sessions()) {
            Passcode passcode = Passcode.generate();
            while (!used.add(passcode)) {
                passcode = Passcode.generate();
            }
            sessions.save(ScheduledSession.plan(batch, session, seal.seal(passcode), seal.index(passcode)));
        }
        return batch.id();
    }

    @Override
    public void publish(UUID batchId) {
        Batch batch = get(batchId);
        boolean complete = List.of(WindowKind.values()).stream()
                        .allMatch(kind -> batch.windows().stream().anyMatch(window -> window.is(kind)))
                && !sessions.ids(batch.code(), SessionKind.FORMAL).isEmpty();
        if (!complete) {
            throw Problem.of("batch.publish.incomplete");
        }
        batch.publish();
    }

    @Override
    public void start(UUID batchId) {
        Batch batch = get(batchId);
        batch.start();
        Instant now = clock.now();
        boolean somethingAhead = sessions.ofBatches(List.of(batchId)).stream()
                .anyMatch(session -> session.view().endsAt().isAfter(now));
        if (!somethingAhead) {
            throw Problem.of("batch.start.past");
        }
        events.publishEvent(new BatchStarted(batchId, batch.code()));
    }

    @Override
    public void closed(String code) {
        batches.findByCode(code).orElseThrow(() -> Problem.of("batch.unknown")).close();
    }

    private Batch get(UUID batchId) {
        return batches.findById(batchId).orElseThrow(() -> Problem.of("batch.unknown"));
    }
}
