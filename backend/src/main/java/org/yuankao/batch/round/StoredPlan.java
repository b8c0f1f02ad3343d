package org.yuankao.batch.round;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Edge;
import org.yuankao.batch.Plan;
import org.yuankao.batch.SessionEdge;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.WindowKind;
import org.yuankao.shared.Problem;

/** The dates as they are stored at this moment. */
@Component
@Transactional(readOnly = true)
class StoredPlan implements Plan {

    private final BatchRecords batches;
    private final SessionRecords sessions;
    private final EntityManager entities;

    StoredPlan(BatchRecords batches, SessionRecords sessions, EntityManager entities) {
        this.batches = batches;
        this.sessions = sessions;
        this.entities = entities;
    }

    @Override
    public Instant windowEdge(String batchCode, WindowKind kind, Edge edge) {
        return batch(batchCode).windows().stream()
                .filter(window -> window.is(kind))
                .findFirst()
                .map(window -> window.at(edge))
                .orElseThrow(() -> Problem.of("batch.window.unknown").with("kind", kind.name()));
    }

    @Override
    public List<UUID> shifts(String batchCode) {
        return batch(batchCode).windows().stream()
                .filter(BatchWindow::isShift)
                .sorted(Comparator.comparing(BatchWindow::opensAt))
                .map(BatchWindow::id)
                .toList();
    }

    @Override
    public Instant shiftEdge(UUID shiftId, Edge edge) {
        BatchWindow shift = entities.find(BatchWindow.class, shiftId);
        if (shift == null) {
            throw Problem.of("batch.window.unknown").with("kind", "SUPPORT");
        }
        return shift.at(edge);
    }

    @Override
    public List<UUID> sessions(String batchCode, SessionKind kind) {
        return sessions.ids(batchCode, kind);
    }

    @Override
    public Instant sessionEdge(UUID sessionId, SessionEdge edge) {
        return sessions.find(sessionId)
                .orElseThrow(() -> Problem.of("batch.session.unknown"))
                .at(edge);
    }

    private Batch batch(String code) {
        return batches.findByCode(code).orElseThrow(() -> Problem.of("batch.unknown"));
    }
}
